package org.researcharchive.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares and combines drafts field by field. Works on the components of the record itself, so that a field added to
 * the record format is never forgotten here.
 */
public final class DraftFields {

    private static final List<RecordComponent> FIELDS = Arrays.asList(PublicationDraft.class.getRecordComponents());

    private DraftFields() {}

    /** The names of all fields, in the order of the record format. */
    public static List<String> names() {
        return FIELDS.stream().map(RecordComponent::getName).toList();
    }

    /** The names of the fields in which two drafts differ, in the order of the record format. */
    public static List<String> differing(PublicationDraft one, PublicationDraft other) {
        return FIELDS.stream()
                .filter(field -> !Objects.equals(value(field, one), value(field, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    /** What stands in {@code mine}, but in some fields what stands in {@code theirs}. */
    public static PublicationDraft combine(PublicationDraft mine, PublicationDraft theirs, Set<String> fromTheirs) {
        return of(field -> value(field, fromTheirs.contains(field) ? theirs : mine));
    }

    /** A draft that holds in each field, called by its name, what this gives. */
    public static PublicationDraft of(Function<String, @Nullable Object> content) {
        List<@Nullable Object> values = names().stream().map(content).collect(Collectors.toList());
        try {
            Class<?>[] types = FIELDS.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<PublicationDraft> constructor = PublicationDraft.class.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record has a constructor of its components", e);
        }
    }

    /** What a field of the draft holds; null where it holds nothing or there is no such field. */
    public static @Nullable Object value(String field, PublicationDraft draft) {
        return FIELDS.stream()
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .map(component -> value(component, draft))
                .orElse(null);
    }

    /** What stands in any record, in its order. */
    public static Stream<Object> values(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> value(component, record))
                .filter(Objects::nonNull);
    }

    private static @Nullable Object value(RecordComponent field, Record record) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The components of a public record can be read", e);
        }
    }
}
