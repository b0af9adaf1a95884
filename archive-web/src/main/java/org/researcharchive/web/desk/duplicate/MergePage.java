package org.researcharchive.web.desk.duplicate;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.duplicate.MergeField;
import org.researcharchive.duplicate.MergePlan;
import org.researcharchive.duplicate.RecordMergeDesk;
import org.researcharchive.duplicate.Side;
import org.researcharchive.publication.AlreadyMergedException;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.MergeObstacle;
import org.researcharchive.publication.MergeRefusedException;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationMerge;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.publication.Violation;
import org.researcharchive.web.desk.Ages;
import org.researcharchive.web.desk.Desk;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/**
 * Two records side by side that are to become one: the address says which stays, the form from which of the two each
 * field is taken in which they differ. What is merged is what was shown, or nothing.
 */
@Named
@ViewScoped
public class MergePage implements Serializable {

    /** Names of the form's choices begin with it. */
    static final String CHOICE = "from.";

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final int LONGEST_TITLE = 180;

    @Inject
    private Desk desk;

    @Inject
    private RecordMergeDesk merging;

    private long kept;
    private long other;
    private @Nullable MergePlan plan;
    private final Map<String, Side> chosen = new HashMap<>();

    @PostConstruct
    void open() {
        if (!desk.isEditor()) {
            DeskPages.forbidden();
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String with = external.getRequestParameterMap().get("with");
        kept = external.getRequestMap().get(DeskPages.NUMBER) instanceof Long given ? given : 0;
        other = with != null && NUMBER.matcher(with).matches() ? Long.parseLong(with) : 0;
        try {
            plan = merging.plan(kept, other);
        } catch (UnknownRecordException e) {
            DeskPages.notFound();
        }
    }

    /** Makes one record of the two, and leads to where that can be taken back. */
    public void merge() {
        MergePlan shown = getPlan();
        readChoices();
        try {
            long set = merging.merge(
                            new PublicationMerge.Two(
                                    kept,
                                    shown.kept().version(),
                                    other,
                                    shown.other().version()),
                            chosen,
                            words(shown))
                    .changeSet();
            Notices.done("merge.done");
            leave("/desk/change-sets/" + set);
        } catch (AlreadyMergedException e) {
            Notices.done("merge.already", e.by());
            leave("/desk/publications/" + kept);
        } catch (StalePublicationException e) {
            Notices.refused(DeskWords.say("merge.stale", e.changedBy(), Ages.moment(e.changedAt())));
            plan = merging.plan(kept, other);
        } catch (MergeRefusedException e) {
            plan = merging.plan(kept, other);
        } catch (InvalidPublicationException e) {
            for (Violation violation : e.violations()) {
                Notices.refused(violation.message());
            }
        }
    }

    /** What is marked in the form; a field without a mark keeps what was proposed. */
    private void readChoices() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        for (MergeField field : getPlan().fields()) {
            String side = sent.get(CHOICE + field.name());
            for (Side each : Side.values()) {
                if (each.name().equals(side) && field.offers(each)) {
                    chosen.put(field.name(), each);
                }
            }
        }
    }

    private static String words(MergePlan plan) {
        return DeskWords.say(
                "merge.words",
                title(plan.other()),
                String.valueOf(plan.other().id()),
                title(plan.kept()),
                String.valueOf(plan.kept().id()));
    }

    private static String title(PublicationDetails record) {
        String title = String.valueOf(record.record().title());
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE).strip() + "…";
    }

    private static void leave(String address) {
        Notices.keep();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MergePlan getPlan() {
        return Objects.requireNonNull(plan, "the page was not opened");
    }

    public List<MergeChoice> getChoices() {
        return getPlan().fields().stream()
                .map(field -> MergeChoice.of(field, getPlan(), side(field)))
                .toList();
    }

    /** What was marked, if the field still offers it. */
    private Side side(MergeField field) {
        Side marked = chosen.get(field.name());
        return marked != null && field.offers(marked) ? marked : field.proposed();
    }

    /** Why the two cannot be merged as they stand, and what to do; null where they can. */
    public @Nullable String getObstacle() {
        MergeObstacle obstacle = getPlan().obstacle();
        return obstacle == null
                ? null
                : DeskWords.say("merge.obstacle." + obstacle, String.valueOf(kept), String.valueOf(other));
    }

    /** Where the other of the two stays. */
    public String getTheOtherWayRound() {
        return address(/* kept= */ other, /* other= */ kept);
    }

    static String address(long kept, long other) {
        return "/desk/publications/" + kept + "/merge?with=" + other;
    }
}
