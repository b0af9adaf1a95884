package org.researcharchive.web.desk.history;

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
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.RevisionEntry;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationVersion;
import org.researcharchive.publication.PublicationVersions;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.publication.Violation;
import org.researcharchive.web.desk.Ages;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.Paging;

/**
 * The versions of a publication, and where its address names two, what differs between them. The earlier of the two can
 * be restored: whoever does so has seen what it will change.
 */
@Named
@ViewScoped
public class HistoryPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 50;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    @Inject
    private PublicationCatalog catalog;

    @Inject
    private PublicationVersions versions;

    @Inject
    private RevisionLog revisions;

    /** The record as it was when the page was opened; only on top of that is a version restored. */
    private @Nullable PublicationDetails stored;

    private int newest;
    private int page;
    private boolean all;
    private String note = "";
    private @Nullable PublicationVersion from;
    private @Nullable PublicationVersion to;
    private List<FieldDifference> differences = List.of();
    private List<RevisionEntry> entries = List.of();

    @PostConstruct
    void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> asked = external.getRequestParameterMap();
        if (!(external.getRequestMap().get(DeskPages.NUMBER) instanceof Long id)) {
            DeskPages.notFound();
            return;
        }
        try {
            stored = catalog.get(id);
        } catch (UnknownRecordException e) {
            DeskPages.notFound();
            return;
        }
        newest = revisions.count(id);
        page = PageNumber.of(asked.get("page")).value();
        entries = revisions.of(id, Math.multiplyExact(page - 1, PAGE_SIZE), PAGE_SIZE);
        all = asked.containsKey("all");
        compare(asked.get("from"), asked.get("to"));
    }

    private void compare(@Nullable String one, @Nullable String other) {
        if (one == null && other == null) {
            return;
        }
        Integer first = number(one);
        Integer second = number(other);
        if (first == null || second == null) {
            return;
        }
        if (first.equals(second)) {
            Notices.refused(DeskWords.say("difference.same", String.valueOf(first)));
            return;
        }
        PublicationVersion before = versions.version(getStored().id(), Math.min(first, second));
        PublicationVersion after = versions.version(getStored().id(), Math.max(first, second));
        from = before;
        to = after;
        differences = VersionDifference.between(
                before.details().record(), after.details().record(), all);
    }

    /** The number of a version that there is; otherwise says so. */
    private @Nullable Integer number(@Nullable String given) {
        if (given != null && NUMBER.matcher(given).matches() && Integer.parseInt(given) <= newest) {
            return Integer.valueOf(given);
        }
        Notices.refused(DeskWords.say("difference.unknown", given == null ? "" : given, String.valueOf(newest)));
        return null;
    }

    /** Makes the record say again what the earlier of the two versions says. */
    public void restore() {
        int number = Objects.requireNonNull(from, "no version was chosen").number();
        try {
            catalog.restore(getStored().id(), getStored().version(), number, note);
        } catch (InvalidPublicationException e) {
            for (Violation violation : e.violations()) {
                Notices.refused(violation.message());
            }
            return;
        } catch (StalePublicationException e) {
            Notices.refused(DeskWords.say("restore.conflict", e.changedBy(), Ages.moment(e.changedAt())));
            return;
        }
        Notices.done("restore.done", String.valueOf(number));
        Notices.keep();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + getAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getAddress() {
        return "/desk/publications/" + getStored().id() + "/history";
    }

    /** The address of the difference that is shown, without the fields that are alike. */
    public String getDifferenceAddress() {
        return getAddress() + "?from=" + Objects.requireNonNull(from).number() + "&to="
                + Objects.requireNonNull(to).number();
    }

    /** The version that the list proposes to compare from: the one compared last, or the one before the newest. */
    public int getChosenFrom() {
        return from == null ? newest - 1 : from.number();
    }

    public int getChosenTo() {
        return to == null ? newest : to.number();
    }

    public Paging getPaging() {
        return Paging.of(newest, page, PAGE_SIZE, number -> getAddress() + "?page=" + number);
    }

    public PublicationDetails getStored() {
        return Objects.requireNonNull(stored, "the page was not opened");
    }

    public List<RevisionEntry> getEntries() {
        return entries;
    }

    public int getNewest() {
        return newest;
    }

    public @Nullable PublicationVersion getFrom() {
        return from;
    }

    public @Nullable PublicationVersion getTo() {
        return to;
    }

    public List<FieldDifference> getDifferences() {
        return differences;
    }

    public boolean isAll() {
        return all;
    }

    public int getLongestNote() {
        return PublicationCatalog.LONGEST_NOTE;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
