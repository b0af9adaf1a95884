package org.researcharchive.web.desk.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.audit.RevisionEntry;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.StatusNotAllowedException;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;

/**
 * The form for one publication. What is typed lives in {@link PublicationForm} from one request to the next; nothing
 * that goes wrong with a save takes it away.
 */
@Named
@ViewScoped
public class PublicationFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST_VERSIONS = 10;

    @Inject
    private PublicationCatalog catalog;

    @Inject
    private RevisionLog revisions;

    @Inject
    private FieldErrors errors;

    private final PublicationForm form = new PublicationForm();

    /** The record as the form was filled from it; null for one that is not stored yet. */
    private @Nullable PublicationDetails stored;

    private @Nullable Conflict conflict;

    /** Why the next save is made. */
    private String note = "";

    @PostConstruct
    void open() {
        Object number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(DeskPages.NUMBER);
        if (number instanceof Long id) {
            try {
                show(catalog.get(id));
            } catch (UnknownRecordException e) {
                DeskPages.notFound();
            }
        } else {
            form.setLanguage("en");
        }
    }

    private void show(PublicationDetails details) {
        stored = details;
        note = "";
        conflict = null;
        FormMapping.fill(form, details.record());
    }

    /** Saves without a change of status. */
    public void save() {
        store(stored == null ? PublicationStatus.DRAFT : stored.record().status(), "saved");
    }

    public void sendToReview() {
        store(PublicationStatus.IN_REVIEW, "sentToReview");
    }

    public void publish() {
        store(PublicationStatus.PUBLISHED, "published");
    }

    /** Puts what I changed on top of what the other person saved. */
    public void keepMine() {
        FormMapping.Outcome mine = FormMapping.read(form);
        if (mine.draft() == null || stored == null) {
            errors.show(mine.violations());
            return;
        }
        PublicationDetails theirs = catalog.get(stored.id());
        PublicationDraft combined =
                DraftFields.reapply(FormMapping.normalised(stored.record()), mine.draft(), theirs.record());
        PublicationStatus status = theirs.record().status();
        String why = note;
        show(theirs);
        note = why;
        FormMapping.fill(form, combined);
        store(status, "keptMine");
    }

    /** Goes on from where the workflow brought the stored record; what stands typed is neither saved nor lost. */
    public void tookStep(PublicationDetails moved) {
        stored = moved;
    }

    /** Drops what I typed for what the other person saved. */
    public void takeTheirs() {
        if (stored != null) {
            show(catalog.get(stored.id()));
            say("tookTheirs");
        }
    }

    private void store(@Nullable PublicationStatus status, String outcome) {
        FormMapping.Outcome typed = FormMapping.read(form);
        if (typed.draft() == null) {
            errors.show(typed.violations());
            return;
        }
        PublicationDraft draft = typed.draft().toBuilder().status(status).build();
        try {
            if (stored == null) {
                PublicationDetails created = catalog.create(draft, note);
                show(created); // a second click before the browser has left does not make a second record
                leaveFor(created, outcome);
            } else {
                show(catalog.update(stored.id(), stored.version(), draft, note));
                say(outcome);
            }
        } catch (InvalidPublicationException e) {
            errors.show(IdentifierRows.placed(e.violations(), form));
        } catch (StatusNotAllowedException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        } catch (StalePublicationException e) {
            PublicationDetails mineBefore = Objects.requireNonNull(stored);
            conflict = Conflict.between(
                    FormMapping.normalised(mineBefore.record()), typed.draft(), catalog.get(mineBefore.id()));
            PrimeFaces.current().ajax().addCallbackParam("focus", "conflict");
        }
    }

    private static void say(String outcome) {
        Notices.done("form." + outcome);
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
    }

    /** A stored record has an address of its own, so that loading the page again does not make a second one. */
    private static void leaveFor(PublicationDetails created, String outcome) {
        say(outcome);
        Notices.keep();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/desk/publications/" + created.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over what the browser kept of an earlier, unsaved state of this form. */
    public void putBack() {
        String kept = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("kept");
        if (kept != null && KeptForm.putBack(kept, form)) {
            Notices.done("form.putBack");
        } else {
            Notices.refused(DeskWords.say("form.putBack.failed"));
        }
    }

    public PublicationForm getForm() {
        return form;
    }

    public @Nullable PublicationDetails getStored() {
        return stored;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    /** Where the record stands; a new one is a draft. */
    public PublicationStatus getStatus() {
        PublicationStatus status = stored == null ? null : stored.record().status();
        return status == null ? PublicationStatus.DRAFT : status;
    }

    /** The last versions; all of them have a page of their own. */
    public List<RevisionEntry> getHistory() {
        return stored == null ? List.of() : revisions.of(stored.id(), 0, LAST_VERSIONS);
    }

    public int getVersions() {
        return stored == null ? 0 : revisions.count(stored.id());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public int getLongestNote() {
        return PublicationCatalog.LONGEST_NOTE;
    }
}
