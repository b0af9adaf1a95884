package org.researcharchive.search.tuning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobView;
import org.researcharchive.search.index.IndexEntry;
import org.researcharchive.search.index.IndexEntry.State;
import org.researcharchive.search.index.IndexRegistry;
import org.researcharchive.tuning.StaleTuningException;
import org.researcharchive.tuning.TuningDesk;
import org.researcharchive.tuning.TuningVersion;
import org.researcharchive.tuning.Tunings;

/** Takes a tuning to readers: an index is built for it, and when the alias moves to that index, searches use both. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class TuningRelease {

    /** The parameter of the job that names the version. */
    public static final String VERSION = "tuning";

    @Inject
    private IndexRegistry registry;

    @Inject
    private Tunings tunings;

    @Inject
    private TuningDesk desk;

    @Inject
    private JobBoard jobs;

    /** The version that readers search with. */
    public TuningVersion live() {
        return registry.in(State.LIVE)
                .map(IndexEntry::tuningId)
                .flatMap(tunings::find)
                .orElse(TuningVersion.INITIAL);
    }

    /**
     * Starts to build an index for the draft.
     *
     * @param version the one that was looked at
     * @throws StaleTuningException if somebody has saved another since
     * @throws JobAlreadyRunningException if an index is being built
     */
    @Recorded(StaffActivity.TUNING_RELEASED)
    public JobView goLive(@Recorded.Told long version) {
        desk.requireLatest(version);
        return jobs.start(JobKind.REINDEX, Map.of(VERSION, Long.toString(version)));
    }
}
