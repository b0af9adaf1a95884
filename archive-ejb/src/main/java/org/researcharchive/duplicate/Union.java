package org.researcharchive.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.PersonName;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;

/**
 * What two fields of many values say together: all of the first, and of the second what the first has not. The same
 * person, file or address is there once, however each of the two describes it.
 */
final class Union {

    private Union() {}

    /** The union of two lists or of two maps; null where the two are neither. */
    static @Nullable Object of(Object first, Object second) {
        if (first instanceof List<?> one && second instanceof List<?> other) {
            return lists(one, other);
        }
        return first instanceof Map<?, ?> one && second instanceof Map<?, ?> other ? maps(one, other) : null;
    }

    private static List<Object> lists(List<?> one, List<?> other) {
        List<Object> all = new ArrayList<>(one);
        Set<Object> known = new HashSet<>();
        one.forEach(element -> known.add(identity(element)));
        for (Object element : other) {
            if (known.add(identity(element))) {
                all.add(element);
            }
        }
        return all;
    }

    private static Map<Object, Object> maps(Map<?, ?> one, Map<?, ?> other) {
        Map<Object, Object> all = new LinkedHashMap<>(one);
        other.forEach((key, value) ->
                all.merge(key, value, (present, more) -> Objects.requireNonNullElse(Union.of(present, more), present)));
        return all;
    }

    private static Object identity(Object element) {
        return switch (element) {
            case AuthorDraft author -> PersonName.key(Objects.toString(author.name(), ""));
            case AttachmentDraft file -> content(file.file(), file.url());
            case ImageDraft picture -> content(picture.file(), picture.url());
            case LinkDraft link -> Objects.toString(link.url(), "");
            case String word -> word.toLowerCase(Locale.ROOT);
            default -> element;
        };
    }

    /** Stored files bear the digest of their content before their name. */
    private static String content(@Nullable String file, @Nullable String url) {
        return file == null ? Objects.toString(url, "") : file.replaceFirst("/.*", "");
    }
}
