package org.researcharchive.duplicate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.DraftFields;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;

/** What two records that become one say differently, and what the one says after somebody has chosen. */
final class MergedFields {

    /** What a record keeps for itself; the format of a text goes with the text. */
    private static final Set<String> ITS_OWN = Set.of("source", "sourceId", "status", "bodyFormat");

    /** Of these more words are more to read; elsewhere a longer word is not a better one. */
    private static final Set<String> TEXTS = Set.of("title", "subtitle", "summary", "body");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private MergedFields() {}

    /** The fields in which two records differ, in the order of the record format. */
    static List<MergeField> differing(PublicationDraft kept, PublicationDraft other) {
        return DraftFields.differing(kept, other).stream()
                .filter(field -> !ITS_OWN.contains(field))
                .map(field -> field(field, DraftFields.value(field, kept), DraftFields.value(field, other)))
                .toList();
    }

    private static MergeField field(String name, @Nullable Object kept, @Nullable Object other) {
        @Nullable Object union = kept == null || other == null ? null : Union.of(kept, other);
        boolean saysMore = union != null && !union.equals(kept) && !union.equals(other);
        Side fuller = fullness(name, other) > fullness(name, kept) ? Side.OTHER : Side.KEPT;
        return new MergeField(name, kept, other, saysMore ? union : null, saysMore ? Side.BOTH : fuller);
    }

    private static int fullness(String field, @Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text when TEXTS.contains(field) -> words(text);
            case PartialDate date ->
                EnumSet.range(PartialDate.Precision.YEAR, date.precision()).size();
            case List<?> list -> list.size();
            case Map<?, ?> map -> map.size();
            default -> 1;
        };
    }

    /** A typing error makes a text longer, but hardly by a word. */
    private static int words(String text) {
        return NO_WORD.splitAsStream(text.replaceAll("<[^>]*>", " "))
                .mapToInt(word -> word.isEmpty() ? 0 : 1)
                .sum();
    }

    /**
     * What the record says that stays.
     *
     * @param choices by the names of fields; a field that is not named is taken from the side that holds more
     * @throws InvalidPublicationException if both sides are to stand where only one can
     */
    static PublicationDraft combine(PublicationDraft kept, PublicationDraft other, Map<String, Side> choices) {
        Map<String, MergeField> fields =
                differing(kept, other).stream().collect(Collectors.toMap(MergeField::name, field -> field));
        return DraftFields.of(name -> {
            // a text is never separated from its format
            String decisive = name.equals("bodyFormat") ? "body" : name;
            MergeField field = fields.get(decisive);
            if (field == null) {
                return DraftFields.value(name, kept);
            }
            Side side = Objects.requireNonNullElse(choices.get(decisive), field.proposed());
            if (!field.offers(side)) {
                throw new InvalidPublicationException(List.of(new Violation(
                        decisive, side.name(), "only one of the two records can stand here; choose which")));
            }
            return name.equals(decisive) ? field.from(side) : DraftFields.value(name, side == Side.KEPT ? kept : other);
        });
    }
}
