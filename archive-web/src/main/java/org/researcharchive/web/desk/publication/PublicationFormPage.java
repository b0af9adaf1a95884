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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.audit.RevisionEntry;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.MissingData;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.StatusNotAllowedException;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.record.DraftFields;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.workingcopy.WorkingCopy;
import org.researcharchive.workingcopy.WorkingCopyDesk;

/**
 * The form for one publication. What is typed lives in {@link PublicationForm} from one request to the next, and in a
 * {@link WorkingCopy} beyond that; nothing that goes wrong with a save takes it away.
 */
@Named
@ViewScoped
public class PublicationFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST_VERSIONS = 10;

    /** Names, in the address of a new form, the working copy to begin with. */
    static final String TAKE_UP = "takeUp";

    @Inject
    private PublicationCatalog catalog;

    @Inject
    private WorkingCopyDesk copies;

    @Inject
    private RevisionLog revisions;

    @Inject
    private FieldErrors errors;

    private final PublicationForm form = new PublicationForm();

    /** Tells this form from every other that is open. */
    private UUID formKey = UUID.randomUUID();

    /** The record as it is shown around the form; null for one that is not stored yet. */
    private @Nullable PublicationDetails stored;

    /** What the typing started from: what the form was filled with, and the version of the record that it was. */
    private PublicationDraft base = PublicationDraft.builder().build();

    private long baseVersion;

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
            base = Objects.requireNonNull(FormMapping.read(form).draft());
            takeUpAsked();
        }
    }

    /** Begins with what a page that was pasted says. */
    private void takeUpAsked() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(TAKE_UP);
        if (asked != null && asked.matches("\\d{1,18}")) {
            copies.takeUp(Long.parseLong(asked), formKey)
                    .ifPresent(
                            copy -> KeptForm.read(copy.content()).ifPresent(typed -> takeUp(copy, typed, copy.form())));
        }
    }

    private void show(PublicationDetails details) {
        stored = details;
        base = FormMapping.normalised(details.record());
        baseVersion = details.version();
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

    /** Goes on from where the workflow brought the stored record; what stands typed is neither saved nor lost. */
    public void tookStep(PublicationDetails moved) {
        if (stored != null && stored.version() == baseVersion) {
            baseVersion = moved.version();
            PrimeFaces.current().ajax().addCallbackParam("baseVersion", baseVersion);
        }
        stored = moved;
    }

    private void store(@Nullable PublicationStatus status, String outcome) {
        FormMapping.Outcome typed = FormMapping.read(form);
        if (typed.draft() == null) {
            errors.show(typed.violations());
        } else {
            store(typed.draft().toBuilder().status(status).build(), baseVersion, outcome);
        }
    }

    private void store(PublicationDraft draft, long version, String outcome) {
        try {
            if (stored == null) {
                PublicationDetails created = catalog.create(draft, note);
                show(created); // a second click before the browser has left does not make a second record
                copies.drop(formKey);
                leaveFor(created, outcome);
            } else {
                show(catalog.update(stored.id(), version, draft, note));
                PrimeFaces.current().ajax().update("duplicates-panel");
                copies.drop(formKey);
                say(outcome);
            }
        } catch (InvalidPublicationException e) {
            errors.show(IdentifierRows.placed(e.violations(), form));
        } catch (StatusNotAllowedException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        } catch (StalePublicationException e) {
            compare();
        }
    }

    /** Shows what is typed beside what somebody else saved in the meantime. */
    private void compare() {
        PublicationDraft mine = FormMapping.read(form).draft();
        if (mine != null && stored != null) {
            conflict = Conflict.between(base, mine, catalog.get(stored.id()));
            PrimeFaces.current().ajax().addCallbackParam("focus", "conflict");
        }
    }

    /** Saves, field by field, what was chosen of the two sides of a conflict. */
    public void saveChoices() {
        Conflict open = conflict;
        FormMapping.Outcome mine = FormMapping.read(form);
        if (open == null || stored == null || mine.draft() == null) {
            errors.show(mine.violations());
            return;
        }
        PublicationDetails theirs = catalog.get(stored.id());
        if (theirs.version() != open.version()) {
            compare(); // somebody saved once more: what was chosen was chosen of other words
            return;
        }
        PublicationDraft chosen = DraftFields.combine(mine.draft(), theirs.record(), open.taken()).toBuilder()
                .status(theirs.record().status())
                .build();
        store(chosen, theirs.version(), "choicesSaved");
    }

    /** Marks one side in every field; nothing is saved yet. */
    public void chooseAll(String side) {
        if (conflict != null) {
            conflict.chooseAll(side);
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

    /** Whether something stands in the form that is not saved. */
    boolean isTyped() {
        return !base.equals(FormMapping.read(form).draft());
    }

    /**
     * Goes on with what was typed in another form. Where the record has been saved since that was begun, both sides are
     * shown at once.
     *
     * @param key of this form from now on
     */
    void takeUp(WorkingCopy copy, PublicationForm typed, UUID key) {
        formKey = key;
        form.become(typed);
        conflict = null;
        Long version = copy.baseVersion();
        if (stored != null && version != null && version != baseVersion) {
            baseVersion = version;
            base = Optional.ofNullable(copy.base())
                    .flatMap(KeptForm::read)
                    .map(then -> FormMapping.read(then).draft())
                    .orElse(base);
            compare();
        }
    }

    public PublicationForm getForm() {
        return form;
    }

    public UUID getFormKey() {
        return formKey;
    }

    public @Nullable PublicationDetails getStored() {
        return stored;
    }

    /** The version of the record that the typing started from. */
    public long getBaseVersion() {
        return baseVersion;
    }

    PublicationDraft base() {
        return base;
    }

    /** What a complete record would have and what stands in the form has not, of {@link MissingData#FIELDS}. */
    public List<String> getMissing() {
        return MissingData.of(FormMapping.readable(form));
    }

    public List<String> getAskedFor() {
        return MissingData.FIELDS;
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
