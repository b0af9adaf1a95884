package org.researcharchive.tuning;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;

/** Where administrators write how searches weigh and what they take for the same. Readers notice nothing of a draft. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class TuningDesk {

    private static final int HISTORY = 10;

    @Resource
    private SessionContext session;

    @Inject
    private Tunings tunings;

    /** The tuning that was saved last, whether or not it is used yet. */
    public TuningVersion draft() {
        return tunings.latest();
    }

    /** The versions that were saved last, the newest first. */
    public List<TuningVersion> history() {
        return tunings.newest(HISTORY);
    }

    /**
     * Keeps a tuning as the draft; one that says nothing new makes no new version.
     *
     * @param basedOn the version that was changed
     * @throws StaleTuningException if there is a newer one
     */
    @Recorded(StaffActivity.TUNING_SAVED)
    public TuningVersion save(long basedOn, Tuning tuning) {
        TuningVersion latest = tunings.latest();
        if (latest.id() == basedOn && latest.tuning().equals(tuning)) {
            return latest;
        }
        if (latest.id() != basedOn
                || !tunings.keep(basedOn, tuning, session.getCallerPrincipal().getName())) {
            throw new StaleTuningException(basedOn, tunings.latest());
        }
        return tunings.latest();
    }

    /**
     * Makes sure that nobody has saved another version since this one was read.
     *
     * @throws StaleTuningException if somebody has
     */
    public void requireLatest(long version) {
        TuningVersion latest = tunings.latest();
        if (latest.id() != version) {
            throw new StaleTuningException(version, latest);
        }
    }
}
