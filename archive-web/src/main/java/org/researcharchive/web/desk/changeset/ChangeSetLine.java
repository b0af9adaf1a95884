package org.researcharchive.web.desk.changeset;

import org.researcharchive.changeset.ChangeSet;
import org.researcharchive.job.JobStatus;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.job.JobFigures;

/** A change set as the desk shows it. */
public record ChangeSetLine(ChangeSet set) {

    /** {@code Bulk edit}. */
    public String kind() {
        return DeskWords.say("changes.kind." + set.kind().code());
    }

    public String address() {
        return "/desk/change-sets/" + set.id();
    }

    /** Where it stands: what its job says, or that it was undone. */
    public String state() {
        if (set.undoneBy() != null && !set.isRunning()) {
            return DeskWords.say("changes.state.undone");
        }
        if (set.kind().isAtOnce()) {
            return DeskWords.say("job.status." + JobStatus.COMPLETED.code());
        }
        return set.job() == null
                ? DeskWords.say("changes.state.none")
                : DeskWords.say("job.status." + set.job().status().code());
    }

    /** The colour of the state, see the pills of the style sheet. */
    public String pill() {
        if (set.kind().isAtOnce() && set.undoneBy() == null) {
            return JobFigures.pill(JobStatus.COMPLETED);
        }
        return set.job() == null || set.undoneBy() != null
                ? "idle"
                : JobFigures.pill(set.job().status());
    }
}
