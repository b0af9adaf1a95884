package org.researcharchive.web.desk.changeset;

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
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.changeset.ChangeSet;
import org.researcharchive.changeset.ChangeSetDesk;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.changeset.ChangeSetRunningException;
import org.researcharchive.changeset.ChangedRecord;
import org.researcharchive.changeset.LeftRecord;
import org.researcharchive.changeset.UndoRefusedException;
import org.researcharchive.changeset.UnknownChangeSetException;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.taxonomy.CategoryDesk;
import org.researcharchive.taxonomy.CategoryStep;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.desk.job.JobFigures;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.Paging;

/** One change set: how far it is, which records it changed, which it left alone and why; and the way back. */
@Named
@ViewScoped
public class ChangeSetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 50;
    private static final int LEFT_SHOWN = 200;

    @Inject
    private ChangeSetDesk sets;

    @Inject
    private CategoryDesk categories;

    private long id;
    private int page;
    private @Nullable ChangeSet set;
    private List<ChangedRecord> changed = List.of();
    private List<LeftRecord> left = List.of();
    private transient List<CategoryStep> steps = List.of();
    private long waiting;

    @PostConstruct
    void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        id = external.getRequestMap().get(DeskPages.NUMBER) instanceof Long given ? given : 0;
        page = PageNumber.of(external.getRequestParameterMap().get("page")).value();
        try {
            refresh();
        } catch (UnknownChangeSetException e) {
            DeskPages.notFound();
        }
    }

    private void refresh() {
        set = sets.get(id);
        changed = sets.changed(id, Math.multiplyExact(page - 1, PAGE_SIZE), PAGE_SIZE);
        left = sets.left(id, 0, LEFT_SHOWN);
        steps = categories.steps(id);
        waiting = categories.waiting(id);
    }

    /** A turn of the clock. */
    public void poll() {
        refresh();
        JobFigures figures = getFigures();
        if (figures != null) {
            PrimeFaces.current().ajax().addCallbackParam("spoken", figures.spoken());
        }
    }

    /** Takes it back, or goes on with that where it broke off. */
    public void undo() {
        try {
            long undo = sets.undo(id);
            Notices.done("changes.undo.started");
            Notices.keep();
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/desk/change-sets/" + undo);
        } catch (ChangeSetRunningException e) {
            Notices.refused(DeskWords.say("changes.undo.running", String.valueOf(id)));
        } catch (UndoRefusedException e) {
            Notices.refused(DeskWords.say(
                    "changes.undo.refused." + e.reason().code(), e.values().toArray()));
        } catch (JobAlreadyRunningException e) {
            Notices.refused(DeskWords.say("changes.undo.busy"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        sets.cancel(id);
        Notices.done("changes.stopping");
        refresh();
    }

    public @Nullable ChangeSetLine getLine() {
        return set == null ? null : new ChangeSetLine(set);
    }

    public @Nullable JobFigures getFigures() {
        return set == null || set.job() == null ? null : JobFigures.of(set.job(), 0);
    }

    /** Whether there is something to be taken back, and nobody has begun to. */
    public boolean isUndoable() {
        ChangeSet shown = Objects.requireNonNull(set);
        return !shown.isRunning()
                && shown.undoneBy() == null
                && (shown.changed() > 0
                        || shown.kind() == ChangeSetKind.AUTHOR_MERGE
                        || !getSteps().isEmpty());
    }

    /** Whether this takes another change set back and broke off before it was through, or never began. */
    public boolean isBrokenOff() {
        ChangeSet shown = Objects.requireNonNull(set);
        return shown.kind() == ChangeSetKind.UNDO
                && (shown.job() == null || shown.job().status().isBrokenOff());
    }

    /** Goes on with what broke off. */
    public void resume() {
        id = Objects.requireNonNull(Objects.requireNonNull(set).undoes());
        undo();
    }

    public boolean isStoppable() {
        ChangeSet shown = Objects.requireNonNull(set);
        return shown.isRunning() && shown.kind() != ChangeSetKind.IMPORT;
    }

    public List<ChangedRecord> getChanged() {
        return changed;
    }

    /** What it did to categories. */
    public List<CategoryStep> getSteps() {
        return steps == null ? categories.steps(id) : steps;
    }

    /** Records that have still to go over to the category that theirs was merged into. */
    public long getWaiting() {
        return waiting;
    }

    /** What became of a category, in words; its path where that alone has changed. */
    public String became(CategoryStep step) {
        if (step.leftBecause() != null) {
            return DeskWords.say("changes.categories.left", step.leftBecause());
        }
        if (step.isRetired()) {
            return DeskWords.say(
                    step.after().mergedInto() == null ? "changes.categories.deleted" : "changes.categories.merged");
        }
        return step.isAdded() ? DeskWords.say("changes.categories.added") : step.pathAfter();
    }

    public List<LeftRecord> getLeft() {
        return left;
    }

    public int getLeftShown() {
        return LEFT_SHOWN;
    }

    public String reason(LeftRecord record) {
        return DeskWords.say(
                "changes.reason." + record.reason().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(record.detail(), ""));
    }

    public Paging getPaging() {
        return Paging.of(
                Objects.requireNonNull(set).changed(),
                page,
                PAGE_SIZE,
                number -> "/desk/change-sets/" + id + "?page=" + number);
    }
}
