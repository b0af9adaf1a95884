package org.researcharchive.web.desk.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.preview.PossibleDuplicate;
import org.researcharchive.importing.preview.PreviewRow;
import org.researcharchive.publication.Violation;
import org.researcharchive.web.desk.DeskWords;

/** A row of a preview as the desk shows it. */
public record PreviewRowView(PreviewRow row) {

    private static final int SHOWN = 5;

    public String outcome() {
        return DeskWords.say("preview.one." + row.outcome().code());
    }

    /** The colour of the outcome, see the pills of the style sheet. */
    public String pill() {
        return switch (row.outcome()) {
            case CREATED -> "good";
            case UPDATED -> "warn";
            case UNCHANGED, LEFT_OUT -> "idle";
            case REFUSED -> "bad";
        };
    }

    public String title() {
        return row.title() == null ? "–" : row.title();
    }

    /** The record that would change or stays; null for a new one. */
    public @Nullable String address() {
        return row.publicationId() == null ? null : "/desk/publications/" + row.publicationId();
    }

    /** What would change; empty where nothing does or all is new. */
    public String changes() {
        return row.changes().isEmpty() ? "" : DeskWords.say("preview.changes", String.join(", ", row.changes()));
    }

    /** What the row and a record that it may be the same as have in common, in words. */
    public String inCommon(PossibleDuplicate other) {
        return DeskWords.say(
                "preview.same",
                String.valueOf(other.id()),
                other.reasons().stream()
                        .map(reason -> DeskWords.say("duplicates.reason." + reason))
                        .collect(Collectors.joining(", ")));
    }

    /** What is to be said of it, a line each; long lists are cut short, the download has them whole. */
    public List<String> reasons() {
        List<String> reasons =
                row.problems().stream().limit(SHOWN).map(PreviewRowView::reason).collect(Collectors.toList());
        if (row.problems().size() > SHOWN) {
            reasons.add(DeskWords.say("preview.more", row.problems().size() - SHOWN));
        }
        return reasons;
    }

    private static String reason(Violation problem) {
        String value = problem.value() == null ? "" : " \u201c" + problem.value() + "\u201d";
        return problem.field() + value + ": " + problem.message();
    }
}
