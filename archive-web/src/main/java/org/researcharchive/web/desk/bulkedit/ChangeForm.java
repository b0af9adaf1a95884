package org.researcharchive.web.desk.bulkedit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.AuthorSuggestion;
import org.researcharchive.bulkedit.RecordChange;
import org.researcharchive.bulkedit.TextField;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.record.Text;
import org.researcharchive.web.desk.DeskWords;

/** What somebody types to say what is to be done, and what is wrong with it. */
public class ChangeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String value = "";
    private String find = "";
    private String status = PublicationStatus.DRAFT.code();
    private List<String> fields = new ArrayList<>(List.of("title", "summary", "body"));
    private boolean matchCase = true;
    private boolean wholeWords;

    /** What is to be done, with the words for it; null where something is wrong, which then stands among the problems. */
    record Said(RecordChange change, String summary) {}

    /** Finds the authors whom a name or a number means. */
    interface Authors {

        List<AuthorSuggestion> called(String nameOrNumber);
    }

    /** @param problems takes what is wrong, for people */
    @Nullable
    Said read(BulkAction action, Authors authors, List<String> problems) {
        String given = Text.line(value);
        if (given == null && !action.isSetting() && needsValue(action)) {
            problems.add(DeskWords.say("bulk.wrong.value." + action.code()));
            return null;
        }
        return switch (action) {
            case ADD_CATEGORY -> said(action, new RecordChange.AddCategory(there(given)), given);
            case REMOVE_CATEGORY -> said(action, new RecordChange.RemoveCategory(there(given)), given);
            case ADD_TAG -> said(action, new RecordChange.AddTag(there(given)), given);
            case REMOVE_TAG -> said(action, new RecordChange.RemoveTag(there(given)), given);
            case SET_SERIES -> said(action, new RecordChange.SetSeries(given), given);
            case SET_TYPE -> said(action, new RecordChange.SetType(given), given);
            case SET_RIGHTS -> said(action, new RecordChange.SetRights(given), given);
            case SET_STATUS -> {
                PublicationStatus wanted = PublicationStatus.of(status);
                yield said(action, new RecordChange.SetStatus(wanted), DeskWords.say("status." + wanted.code()));
            }
            case REPLACE_AUTHOR -> author(there(given), authors, problems);
            case REPLACE_TEXT -> text(problems);
            case TABLE -> throw new IllegalArgumentException("A table is not typed into this form");
        };
    }

    private static boolean needsValue(BulkAction action) {
        return action != BulkAction.SET_STATUS && action != BulkAction.REPLACE_TEXT && action != BulkAction.TABLE;
    }

    private static Said said(BulkAction action, RecordChange change, @Nullable String what) {
        return new Said(
                change,
                what == null
                        ? DeskWords.say("bulk.summary." + action.code() + ".none")
                        : DeskWords.say("bulk.summary." + action.code(), what));
    }

    private @Nullable Said author(String to, Authors authors, List<String> problems) {
        String from = Text.line(find);
        if (from == null) {
            problems.add(DeskWords.say("bulk.wrong.author.from"));
            return null;
        }
        List<AuthorSuggestion> leaving = authors.called(from);
        List<AuthorSuggestion> coming = authors.called(to);
        if (leaving.isEmpty()) {
            problems.add(DeskWords.say("bulk.wrong.author.unknown", from));
        }
        if (coming.isEmpty() && isNumber(to)) {
            problems.add(DeskWords.say("bulk.wrong.author.unknown", to));
        }
        several(from, leaving, problems);
        several(to, coming, problems);
        if (!problems.isEmpty()) {
            return null;
        }
        AuthorSuggestion gone = leaving.getFirst();
        AuthorDraft come = coming.isEmpty()
                ? new AuthorDraft(null, to, null, null, null, null, null)
                : new AuthorDraft(coming.getFirst().id(), coming.getFirst().name(), null, null, null, null, null);
        return new Said(
                new RecordChange.ReplaceAuthor(gone.id(), come),
                DeskWords.say("bulk.summary.replace-author", named(gone), come.name() + number(come)));
    }

    private static void several(String asked, List<AuthorSuggestion> found, List<String> problems) {
        if (found.size() > 1) {
            problems.add(DeskWords.say(
                    "bulk.wrong.author.several",
                    asked,
                    found.stream().map(ChangeForm::told).collect(Collectors.joining("; "))));
        }
    }

    /** A number, and what tells the person from a namesake. */
    private static String told(AuthorSuggestion author) {
        return author.affiliation() == null
                ? Long.toString(author.id())
                : author.id() + " (" + author.affiliation() + ")";
    }

    private static String named(AuthorSuggestion author) {
        return author.name() + " (" + author.id() + ")";
    }

    private static String number(AuthorDraft author) {
        return author.id() == null ? "" : " (" + author.id() + ")";
    }

    /** Whether this is an author's number and no name. */
    static boolean isNumber(String text) {
        return text.matches("[1-9]\\d{0,17}");
    }

    private @Nullable Said text(List<String> problems) {
        if (find.isBlank()) {
            problems.add(DeskWords.say("bulk.wrong.find"));
        }
        Set<TextField> where = EnumSet.noneOf(TextField.class);
        for (TextField field : TextField.values()) {
            if (fields.contains(field.code())) {
                where.add(field);
            }
        }
        if (where.isEmpty()) {
            problems.add(DeskWords.say("bulk.wrong.fields"));
        }
        if (!problems.isEmpty()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        where.forEach(field -> names.add(DeskWords.say("field." + field.code()).toLowerCase(Locale.ROOT)));
        return new Said(
                new RecordChange.ReplaceText(where, find, value, matchCase, wholeWords),
                DeskWords.say("bulk.summary.replace-text", find, value, String.join(", ", names)));
    }

    private static String there(@Nullable String given) {
        return Objects.requireNonNull(given);
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = Objects.requireNonNullElse(value, "");
    }

    public String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = Objects.requireNonNullElse(find, "");
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(@Nullable List<String> fields) {
        this.fields = fields == null ? List.of() : fields;
    }

    public boolean isMatchCase() {
        return matchCase;
    }

    public void setMatchCase(boolean matchCase) {
        this.matchCase = matchCase;
    }

    public boolean isWholeWords() {
        return wholeWords;
    }

    public void setWholeWords(boolean wholeWords) {
        this.wholeWords = wholeWords;
    }
}
