package org.researcharchive.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The transactions of {@link JobRecovery}: a run is taken over by one server only. */
@Stateless
@PermitAll
public class JobTakeOver {

    @Inject
    private JobRuns runs;

    @Inject
    private Node node;

    public List<JobView> claim(boolean ownToo, Duration silence) {
        return runs.takeOver(node.name(), ownToo, silence).stream()
                .map(runs::find)
                .flatMap(Optional::stream)
                .toList();
    }

    public void heartbeat() {
        runs.heartbeat(node.name());
    }

    /** Ends what was about to end or to pause when its server was lost. */
    public void settled(long id) {
        runs.move(id, JobStatus.CANCELLED, JobStatus.CANCELLING);
        runs.move(id, JobStatus.PAUSED, JobStatus.PAUSING);
    }
}
