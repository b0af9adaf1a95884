package org.researcharchive.web.desk.changeset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.changeset.ChangeSetDesk;
import org.researcharchive.web.site.PageNumber;

/** What was done to many records at once, the newest first. */
@Named
@RequestScoped
public class ChangeSetsPage {

    private static final int PAGE_SIZE = 20;
    private static final String ADDRESS = "/desk/change-sets";

    @Inject
    private ChangeSetDesk sets;

    private int page;
    private boolean further;
    private List<ChangeSetLine> lines = List.of();

    @PostConstruct
    void open() {
        page = PageNumber.of(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("page"))
                .value();
        // one more than is shown tells whether there is another page
        List<ChangeSetLine> found = sets.list(Math.multiplyExact(page - 1, PAGE_SIZE), PAGE_SIZE + 1).stream()
                .map(ChangeSetLine::new)
                .toList();
        further = found.size() > PAGE_SIZE;
        lines = found.subList(0, Math.min(found.size(), PAGE_SIZE));
    }

    public List<ChangeSetLine> getLines() {
        return lines;
    }

    public @Nullable String getNewer() {
        return page > 1 ? ADDRESS + "?page=" + (page - 1) : null;
    }

    public @Nullable String getOlder() {
        return further ? ADDRESS + "?page=" + (page + 1) : null;
    }
}
