package org.researcharchive.web.desk.author;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.authority.AuthorityEntry;
import org.researcharchive.authority.InvalidAuthorityException;
import org.researcharchive.authority.MergeCandidate;
import org.researcharchive.authority.MergeDesk;
import org.researcharchive.web.desk.Desk;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/** Entries that may be one person, side by side: which stays, and what becomes of the others. */
@Named
@ViewScoped
public class AuthorMergePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Desk desk;

    @Inject
    private MergeDesk merges;

    @Inject
    private AuthorityForm form;

    private List<Long> ids = List.of();
    private transient @Nullable List<MergeCandidate> candidates;
    private long kept;
    private @Nullable String orcid;

    @PostConstruct
    void open() {
        if (!desk.isEditor()) {
            DeskPages.forbidden();
            return;
        }
        String[] given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("id", new String[0]);
        ids = Arrays.stream(given)
                .filter(id -> id.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
        kept = getCandidates().stream()
                .map(MergeCandidate::entry)
                .filter(entry -> entry.mergedInto() == null)
                .max(Comparator.comparingLong(AuthorityEntry::pieces)
                        .thenComparing(entry -> entry.orcid() != null)
                        .thenComparing(AuthorityEntry::id, Comparator.reverseOrder()))
                .map(AuthorityEntry::id)
                .orElse(0L);
    }

    /** Makes one of them, and shows what that changed. */
    public void merge() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> parameters = external.getRequestParameterMap();
        String chosen = parameters.getOrDefault("kept", "");
        if (chosen.matches("[1-9]\\d{0,17}") && ids.contains(Long.valueOf(chosen))) {
            kept = Long.parseLong(chosen);
        }
        orcid = parameters.get("orcid");
        try {
            long changeSet =
                    merges.merge(kept, ids.stream().filter(id -> id != kept).toList(), orcid);
            Notices.done("authority.merged", name(kept));
            AuthorityForm.goTo("/desk/change-sets/" + changeSet);
        } catch (InvalidAuthorityException e) {
            candidates = null;
            form.refused(e);
        }
    }

    private String name(long id) {
        return getCandidates().stream()
                .filter(one -> one.entry().id() == id)
                .map(one -> one.entry().name())
                .findFirst()
                .orElse("");
    }

    public List<MergeCandidate> getCandidates() {
        if (candidates == null) {
            candidates = merges.look(ids);
        }
        return Objects.requireNonNull(candidates);
    }

    /** Whether there is more than one to choose from. */
    public boolean isPossible() {
        return getCandidates().size() > 1;
    }

    public int getMost() {
        return MergeDesk.MOST;
    }

    public boolean isTooMany() {
        return ids.size() > MergeDesk.MOST;
    }

    public long getKept() {
        return kept;
    }

    public @Nullable String getOrcid() {
        return orcid;
    }

    /** Different iDs of theirs, one of which has to be chosen; empty where there is nothing to choose. */
    public List<String> getOrcids() {
        List<String> all = getCandidates().stream()
                .map(one -> one.entry().orcid())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return all.size() > 1 ? all : List.of();
    }

    /** How many pieces would be changed if this entry stayed, in words. */
    public String wouldMove(AuthorityEntry entry) {
        return DeskWords.say(
                "authority.merge.moves",
                getCandidates().stream()
                        .filter(one -> one.entry().id() != entry.id())
                        .mapToLong(one -> one.entry().pieces())
                        .sum());
    }
}
