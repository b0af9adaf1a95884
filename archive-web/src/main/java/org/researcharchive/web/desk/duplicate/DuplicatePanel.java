package org.researcharchive.web.desk.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.duplicate.DuplicateDesk;
import org.researcharchive.duplicate.Lookalike;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.desk.publication.PublicationFormPage;

/** Shows the stored record of a form beside those that may be the same publication. */
@Named
@RequestScoped
public class DuplicatePanel {

    @Inject
    private DuplicateDesk duplicates;

    @Inject
    private PublicationFormPage form;

    private @Nullable List<Lookalike> lookalikes;
    private boolean decided;

    public List<Lookalike> getLookalikes() {
        PublicationDetails stored = form.getStored();
        if (lookalikes == null) {
            lookalikes = stored == null ? List.of() : duplicates.of(stored.id());
        }
        return lookalikes;
    }

    public void notTheSame(long other) {
        PublicationDetails stored = form.getStored();
        if (stored != null) {
            duplicates.notTheSame(stored.id(), other);
            lookalikes = null;
            decided = true;
            Notices.done("duplicates.notSame.done");
        }
    }

    /** Whether something was decided here just now, and there is something to say about it. */
    public boolean isDecided() {
        return decided;
    }

    /** Where the two can be made one: what is public stays, else what has been here longer. */
    public String mergeAddress(Lookalike other) {
        PublicationDetails stored = Objects.requireNonNull(form.getStored());
        boolean thisIsPublic = stored.record().status() == PublicationStatus.PUBLISHED;
        boolean otherIsPublic = other.status() == PublicationStatus.PUBLISHED;
        boolean thisStays = thisIsPublic == otherIsPublic ? stored.id() < other.id() : thisIsPublic;
        return thisStays ? MergePage.address(stored.id(), other.id()) : MergePage.address(other.id(), stored.id());
    }

    /** What two records have in common, in words. */
    public String reasons(Lookalike lookalike) {
        return DeskWords.say(
                "duplicates.in",
                lookalike.reasons().stream()
                        .map(reason -> DeskWords.say("duplicates.reason." + reason))
                        .collect(Collectors.joining(", ")));
    }
}
