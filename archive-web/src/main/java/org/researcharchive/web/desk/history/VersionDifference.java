package org.researcharchive.web.desk.history;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.DraftFields;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.web.desk.DeskWords;

/** Two versions of a record, field by field in the order of the record format. */
public final class VersionDifference {

    /** A stored body is always HTML. */
    private static final Set<String> NOT_SHOWN = Set.of("bodyFormat");

    private VersionDifference() {}

    /**
     * The fields of two versions.
     *
     * @param all also those that are alike, where there is something in them
     */
    public static List<FieldDifference> between(PublicationDraft before, PublicationDraft after, boolean all) {
        return DraftFields.names().stream()
                .filter(field -> !NOT_SHOWN.contains(field))
                .map(field -> in(field, before, after))
                .filter(field -> field.changed() || (all && !field.rows().isEmpty()))
                .toList();
    }

    /** What differs in one field. */
    public static FieldDifference in(String field, PublicationDraft before, PublicationDraft after) {
        String label = DeskWords.say("field." + field);
        List<String> old = lines(field, before);
        List<String> fresh = lines(field, after);
        return old.equals(fresh)
                ? LineDifference.same(label, old, field.equals("body") && !Objects.equals(before.body(), after.body()))
                : LineDifference.of(label, old, fresh);
    }

    private static List<String> lines(String field, PublicationDraft draft) {
        @Nullable Object value = DraftFields.value(field, draft);
        return field.equals("body") ? FieldLines.ofHtml(draft.body()) : FieldLines.of(value);
    }
}
