package org.researcharchive.web.desk.tuning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobView;
import org.researcharchive.search.index.IndexAdmin;
import org.researcharchive.search.tuning.TuningRelease;
import org.researcharchive.web.desk.job.JobFigures;

/** How far the index is that takes a tuning live. */
@Named
@ViewScoped
public class ReleaseProgress implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LOOKED_THROUGH = 20;

    @Inject
    private JobBoard board;

    @Inject
    private IndexAdmin index;

    private @Nullable Long watched;
    private @Nullable JobFigures figures;

    /** Finds the newest run that takes a tuning live; one that was over before the page was opened is not shown. */
    @PostConstruct
    public void refresh() {
        Optional<JobView> newest = board.list(LOOKED_THROUGH).stream()
                .filter(job -> job.parameters().containsKey(TuningRelease.VERSION))
                .findFirst()
                .filter(job -> !job.status().isOver() || Long.valueOf(job.id()).equals(watched));
        watched = newest.map(JobView::id).orElse(null);
        figures = newest.map(job -> JobFigures.of(job, index.state().oldestPendingSeconds()))
                .orElse(null);
    }

    /** A turn of the clock. */
    public void poll() {
        refresh();
        if (figures != null) {
            PrimeFaces.current().ajax().addCallbackParam("spoken", figures.spoken());
        }
    }

    public @Nullable JobFigures getFigures() {
        return figures;
    }
}
