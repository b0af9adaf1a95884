package org.researcharchive.web.desk.author;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.AuthorDirectory;
import org.researcharchive.author.AuthorSuggestion;
import org.researcharchive.authority.InvalidAuthorityException;
import org.researcharchive.authority.MergeDesk;
import org.researcharchive.authority.MovedPieces;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;

/** The part of an entry's page that lets the chosen pieces name another author. */
@Named
@RequestScoped
public class AuthorSplit {

    private static final int NAMESAKES = 20;
    private static final String NEW = "new";

    @Inject
    private MergeDesk merges;

    @Inject
    private AuthorDirectory directory;

    @Inject
    private AuthorityForm form;

    @Inject
    private FieldErrors errors;

    private @Nullable String target;
    private String kind = NEW;

    /** Moves the pieces that are ticked, and shows what that changed. */
    public void move(long from) {
        List<Long> pieces = ticked();
        String name = Text.line(target);
        AuthorSuggestion other = null;
        if (!kind.equals(NEW) && name != null) {
            List<AuthorSuggestion> found = meant(name);
            if (found.size() != 1) {
                errors.show(List.of(new Violation("authorTarget", name, notOne(name, found))));
                return;
            }
            other = found.getFirst();
        }
        try {
            MovedPieces moved =
                    merges.split(from, pieces, other == null ? null : other.id(), other == null ? name : null);
            Notices.done("authority.moved", moved.pieces());
            AuthorityForm.goTo("/desk/change-sets/" + moved.changeSet());
        } catch (InvalidAuthorityException e) {
            form.refused(e);
        }
    }

    private List<AuthorSuggestion> meant(String nameOrNumber) {
        return nameOrNumber.matches("\\d{1,18}")
                ? directory.find(Long.parseLong(nameOrNumber)).stream().toList()
                : directory.called(nameOrNumber, NAMESAKES);
    }

    private static String notOne(String name, List<AuthorSuggestion> found) {
        return found.isEmpty()
                ? DeskWords.say("authority.split.unknown", name)
                : DeskWords.say(
                        "authority.split.several",
                        name,
                        found.stream()
                                .map(one -> one.affiliation() == null
                                        ? Long.toString(one.id())
                                        : one.id() + " (" + one.affiliation() + ")")
                                .collect(Collectors.joining("; ")));
    }

    private static List<Long> ticked() {
        String[] given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("piece", new String[0]);
        return Arrays.stream(given)
                .filter(id -> id.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .toList();
    }

    /** Whether a piece was ticked when the form was sent. */
    public boolean isTicked(long id) {
        return ticked().contains(id);
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    /** {@code new}, or {@code known} for an entry that there is. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
