package org.researcharchive.web.desk.author;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.authority.AuthorPair;
import org.researcharchive.authority.InvalidAuthorityException;
import org.researcharchive.authority.NamesakeDesk;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.Paging;

/** Pairs of entries that may be one person, with what speaks for it, to be merged or told apart. */
@Named
@ViewScoped
public class LikelyAuthorsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 20;
    private static final String ADDRESS = "/desk/authors/likely";

    @Inject
    private NamesakeDesk namesakes;

    @Inject
    private AuthorityForm form;

    private int page;
    private @Nullable Long apart;
    private @Nullable Long from;
    private transient @Nullable List<AuthorPair> pairs;
    private transient long total;

    @PostConstruct
    void open() {
        page = PageNumber.of(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("page"))
                .value();
    }

    /** Remembers that two entries are two people. */
    public void notTheSame(long one, long other) {
        try {
            namesakes.notTheSame(one, other);
            apart = one;
            from = other;
            Notices.done("authority.likely.apart");
        } catch (InvalidAuthorityException e) {
            form.refused(e);
        }
        pairs = null;
    }

    /** Takes back what was said last. */
    public void undo() {
        if (apart != null && from != null) {
            namesakes.maybeTheSame(apart, from);
            apart = null;
            from = null;
            Notices.done("authority.likely.apart.undone");
        }
        pairs = null;
    }

    public boolean isUndoable() {
        return apart != null;
    }

    public List<AuthorPair> getPairs() {
        if (pairs == null) {
            total = namesakes.count();
            int last = Math.max(1, (int) ((total + PAGE_SIZE - 1) / PAGE_SIZE));
            pairs = namesakes.likely(Math.multiplyExact(Math.min(page, last) - 1, PAGE_SIZE), PAGE_SIZE);
        }
        return Objects.requireNonNull(pairs);
    }

    public long getTotal() {
        getPairs();
        return total;
    }

    /** What speaks for one person, in words. */
    public List<String> reasons(AuthorPair pair) {
        List<String> reasons = new ArrayList<>();
        reasons.add(DeskWords.say(pair.sameName() ? "authority.likely.name" : "authority.likely.initials"));
        if (pair.sharedAuthors() > 0) {
            reasons.add(DeskWords.say("authority.likely.authors", pair.sharedAuthors()));
        }
        if (pair.sameAffiliation()) {
            reasons.add(DeskWords.say("authority.likely.affiliation"));
        }
        if (pair.sharedSeries() > 0) {
            reasons.add(DeskWords.say("authority.likely.series", pair.sharedSeries()));
        }
        return reasons;
    }

    public Paging getPaging() {
        return Paging.of(getTotal(), page, PAGE_SIZE, number -> ADDRESS + "?page=" + number);
    }
}
