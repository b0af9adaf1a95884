package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.DraftFields;
import org.researcharchive.web.desk.DeskWords;

/**
 * One field in which two saves differ, and whose words shall stand there. Where only they changed it, theirs; else mine,
 * until somebody chooses.
 */
public class FieldChoice implements Serializable {

    static final String MINE = "mine";
    static final String THEIRS = "theirs";

    private static final long serialVersionUID = 1L;

    /** Characters that are shown of each side, and how many of them before the place where the two part. */
    private static final int SHOWN = 400;

    private static final int BEFORE = 60;

    private final String field;
    private final String mine;
    private final String theirs;
    private final boolean bothChanged;
    private String chosen;

    private FieldChoice(String field, String mine, String theirs, boolean bothChanged, String chosen) {
        this.field = field;
        this.mine = mine;
        this.theirs = theirs;
        this.bothChanged = bothChanged;
        this.chosen = chosen;
    }

    static FieldChoice of(
            String field, @Nullable Object mine, @Nullable Object theirs, boolean changedByMe, boolean changedByThem) {
        String my = words(mine);
        String their = words(theirs);
        int start = Math.max(0, firstDifference(my, their) - BEFORE);
        return new FieldChoice(
                field, from(my, start), from(their, start), changedByMe && changedByThem, changedByMe ? MINE : THEIRS);
    }

    private static int firstDifference(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int at = 0;
        while (at < least && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String from(String words, int start) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int end = Math.min(words.length(), start + SHOWN);
        return (start > 0 ? "…" : "") + words.substring(start, end) + (end < words.length() ? "…" : "");
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(FieldChoice::words).collect(Collectors.joining("; "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining("; "));
            case AuthorDraft author -> Objects.requireNonNullElse(author.name(), "");
            case Record row -> DraftFields.values(row).map(FieldChoice::words).collect(Collectors.joining(", "));
            default ->
                value.toString()
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        };
    }

    public String getField() {
        return field;
    }

    public String getLabel() {
        return DeskWords.say("field." + field);
    }

    public String getMine() {
        return mine;
    }

    public String getTheirs() {
        return theirs;
    }

    public boolean isBothChanged() {
        return bothChanged;
    }

    /** {@code mine} or {@code theirs}. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    boolean isTheirsChosen() {
        return THEIRS.equals(chosen);
    }
}
