package org.researcharchive.web.desk.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.DraftFields;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.workingcopy.Typed;
import org.researcharchive.workingcopy.WorkingCopy;
import org.researcharchive.workingcopy.WorkingCopyDesk;

/**
 * Offers in the form what was typed for the same record before and never saved. The offers stay as they were shown until
 * the page asks anew: windows that are open elsewhere must not change places under the mouse.
 */
@Named
@ViewScoped
public class KeptWork implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Names, in the address of a form, the one to offer first. */
    static final String PARAMETER = "kept";

    private static final int SHOWN = 3;

    /** What a form that the server itself keeps counts: more than the form ever did. */
    private static final long LAST = Long.MAX_VALUE;

    /**
     * Something that was typed.
     *
     * @param title as typed
     * @param fields what in it is not as it was saved, in words
     * @param stale whether somebody saved the record since it was begun
     */
    public record Offer(long id, Instant keptAt, @Nullable String title, String fields, boolean stale)
            implements Serializable {}

    @Inject
    private WorkingCopyDesk copies;

    @Inject
    private PublicationFormPage page;

    private @Nullable List<Offer> offers;
    private int more;
    private @Nullable String asked;

    @PostConstruct
    void open() {
        asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(PARAMETER);
    }

    /** What other forms than this one left: the one that was asked for, then the latest, and never a long list. */
    public List<Offer> getOffers() {
        if (offers == null) {
            List<WorkingCopy> left = copies.of(publication()).stream()
                    .filter(copy -> !copy.form().equals(page.getFormKey()))
                    .toList();
            more = Math.max(0, left.size() - SHOWN);
            offers = left.stream()
                    .sorted(Comparator.comparing(
                            copy -> !Long.toString(copy.id()).equals(asked)))
                    .limit(SHOWN)
                    .flatMap(copy -> offer(copy).stream())
                    .toList();
        }
        return offers;
    }

    private Optional<Offer> offer(WorkingCopy copy) {
        return KeptForm.read(copy.content()).map(form -> {
            String title = form.getTitle();
            PublicationDraft draft = FormMapping.read(form).draft();
            boolean stale = copy.baseVersion() != null && copy.baseVersion() != page.getBaseVersion();
            return new Offer(copy.id(), copy.keptAt(), title, draft == null ? "" : fields(draft), stale);
        });
    }

    private String fields(PublicationDraft draft) {
        PublicationDetails stored = page.getStored();
        PublicationDraft saved = stored == null
                ? PublicationDraft.builder().language(draft.language()).build()
                : FormMapping.normalised(stored.record());
        return DraftFields.differing(saved, draft).stream()
                .filter(field -> !field.equals("bodyFormat"))
                .map(field -> DeskWords.say("field." + field))
                .collect(Collectors.joining(", "));
    }

    /** How many more there are than are offered. */
    public int getMore() {
        return more;
    }

    /** Looks anew. */
    public void look() {
        offers = null;
    }

    /** Fills the form with what was typed; what stands in it now is kept in turn. */
    public void takeUp(long id) {
        if (page.isTyped()) {
            copies.keep(new Typed(
                    page.getFormKey(),
                    LAST,
                    publication(),
                    publication() == null ? null : page.getBaseVersion(),
                    Objects.requireNonNullElse(page.getForm().getTitle(), ""),
                    KeptForm.write(page.getForm()),
                    null));
        }
        UUID key = UUID.randomUUID();
        offers = null;
        Optional<WorkingCopy> copy = copies.takeUp(id, key);
        Optional<PublicationForm> typed = copy.flatMap(found -> KeptForm.read(found.content()));
        if (typed.isPresent()) {
            page.takeUp(copy.orElseThrow(), typed.get(), key);
            Notices.done("kept.takenUp");
        } else {
            Notices.refused(DeskWords.say("kept.gone"));
        }
    }

    public void throwAway(long id) {
        copies.drop(id);
        offers = null;
        Notices.done("kept.thrownAway");
    }

    private @Nullable Long publication() {
        PublicationDetails stored = page.getStored();
        return stored == null ? null : stored.id();
    }
}
