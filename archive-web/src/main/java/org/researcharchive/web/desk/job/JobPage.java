package org.researcharchive.web.desk.job;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobProblem;
import org.researcharchive.job.UnknownJobException;
import org.researcharchive.search.index.IndexAdmin;
import org.researcharchive.search.reindex.ReindexScope;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/** One run: how far it is, and what it could not take. */
@Named
@ViewScoped
public class JobPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PROBLEMS_SHOWN = 100;
    private static final Set<JobKind> ABOUT_THE_INDEX =
            EnumSet.of(JobKind.REINDEX, JobKind.REINDEX_PART, JobKind.DRIFT_CHECK);

    @Inject
    private JobBoard board;

    @Inject
    private IndexAdmin index;

    private long id;
    private @Nullable JobFigures figures;
    private List<JobProblem> problems = List.of();

    @PostConstruct
    void open() {
        Object number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(DeskPages.NUMBER);
        try {
            id = number instanceof Long given ? given : 0;
            refresh();
        } catch (UnknownJobException e) {
            DeskPages.notFound();
        }
    }

    private void refresh() {
        figures = JobFigures.of(board.get(id), index.state().oldestPendingSeconds());
        problems = figures.job().failed() == 0 ? List.of() : board.problems(id, 0, PROBLEMS_SHOWN);
    }

    /** A turn of the clock. */
    public void poll() {
        refresh();
        if (figures != null) {
            PrimeFaces.current().ajax().addCallbackParam("spoken", figures.spoken());
        }
    }

    public void cancel() {
        board.cancel(id);
        Notices.done("jobs.cancelling", id);
        refresh();
    }

    public void pause() {
        board.pause(id);
        Notices.done("jobs.pausing", id);
        refresh();
    }

    public void resume() {
        board.resume(id);
        Notices.done("jobs.resumed", id);
        refresh();
    }

    public @Nullable JobFigures getFigures() {
        return figures;
    }

    /** Writes again the records that the run could not take. */
    public void retry() throws IOException {
        ReindexScope scope = ReindexScope.of(Map.of("failuresOf", Long.toString(id)));
        try {
            long retry = board.start(scope.kind(), scope.parameters()).id();
            FacesContext.getCurrentInstance().getExternalContext().redirect("/desk/jobs/" + retry);
        } catch (JobAlreadyRunningException e) {
            Notices.refused(DeskWords.say("jobs.alreadyRunning", e.runningId()));
        }
    }

    /** Whether what the run could not take are records that can be sent to the index again. */
    public boolean isRetryable() {
        return figures != null
                && figures.isOver()
                && figures.job().failed() > 0
                && ABOUT_THE_INDEX.contains(figures.job().kind());
    }

    public boolean isImport() {
        return figures != null && figures.job().kind() == JobKind.IMPORT;
    }

    public List<JobProblem> getProblems() {
        return problems;
    }
}
