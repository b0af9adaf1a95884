package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.web.desk.DeskWords;

/**
 * Somebody else saved the record while it was being edited: who, when, and where the two now differ.
 *
 * @param version theirs, on top of which mine can be saved
 */
public record Conflict(long version, String changedBy, Instant changedAt, List<Difference> differences)
        implements Serializable {

    private static final int SHOWN = 300;

    /** A field that both have changed, or only one of them. */
    public record Difference(String label, String mine, String theirs, boolean bothChanged) implements Serializable {}

    static Conflict between(PublicationDraft base, PublicationDraft mine, PublicationDetails theirs) {
        List<String> changedByMe = DraftFields.differing(base, mine);
        List<String> changedByThem = DraftFields.differing(base, theirs.record());
        List<Difference> differences = DraftFields.differing(mine, theirs.record()).stream()
                .filter(field -> !field.equals("status") && !field.equals("bodyFormat"))
                .map(field -> new Difference(
                        DeskWords.say("field." + field),
                        words(DraftFields.value(field, mine)),
                        words(DraftFields.value(field, theirs.record())),
                        changedByMe.contains(field) && changedByThem.contains(field)))
                .toList();
        return new Conflict(theirs.version(), theirs.changedBy(), theirs.changedAt(), differences);
    }

    private static String words(@Nullable Object value) {
        String words = switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(Conflict::words).collect(Collectors.joining("; "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining("; "));
            case AuthorDraft author -> Objects.requireNonNullElse(author.name(), "");
            case Record row -> DraftFields.values(row).map(Conflict::words).collect(Collectors.joining(", "));
            default ->
                value.toString()
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        };
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
