package org.researcharchive.changeset;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.job.GivingWay;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobLaunch;
import org.researcharchive.job.SaveFailure;

/** Where staff see what was done to many records at once, and editors take it back. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class ChangeSetDesk {

    @Resource
    private SessionContext session;

    @Inject
    private ChangeSets sets;

    @Inject
    private JobLaunch launch;

    /**
     * One change set.
     *
     * @throws UnknownChangeSetException if there is no such change set
     */
    public ChangeSet get(long id) {
        return sets.find(id).orElseThrow(() -> new UnknownChangeSetException(id));
    }

    /** Change sets, the newest first. */
    public List<ChangeSet> list(int first, int size) {
        return sets.newest(first, size);
    }

    /** Records that a change set has changed, in the order of their numbers. */
    public List<ChangedRecord> changed(long id, int first, int size) {
        return sets.changed(id, first, size);
    }

    /** Records that a change set meant to change and left alone, in the order of their numbers. */
    public List<LeftRecord> left(long id, int first, int size) {
        return sets.left(id, first, size);
    }

    /**
     * Takes a change set back: each record that still is as the change set made it says again what it said before; one
     * that the change set created is withdrawn. Records that somebody has edited since are left alone and listed. That is
     * a change set of its own, written by a job. Asked for again, it goes on where it was left, or changes nothing.
     *
     * @return the number of the change set that takes it back
     * @throws UnknownChangeSetException if there is no such change set
     * @throws ChangeSetRunningException if it is still being written
     * @throws UndoRefusedException if it cannot be taken back as things stand
     * @throws org.researcharchive.job.JobAlreadyRunningException if another change set is being taken back
     */
    @RolesAllowed(Role.EDITOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Recorded(StaffActivity.CHANGE_SET_UNDONE)
    public long undo(@Recorded.Told long id) {
        if (get(id).isRunning()) {
            throw new ChangeSetRunningException(id);
        }
        String caller = session.getCallerPrincipal().getName();
        long undo = beginUndo(id, caller);
        ChangeSet begun = get(undo);
        boolean needsRun = begun.job() == null || begun.job().status().isBrokenOff();
        if (needsRun) {
            long job = launch.register(
                    JobKind.UNDO, Map.of(ChangeSets.PARAMETER, Long.toString(undo), "name", begun.summary()), caller);
            launch.start(job, JobKind.UNDO);
        }
        return undo;
    }

    private long beginUndo(long id, String caller) {
        try {
            return GivingWay.retry(() -> sets.beginUndo(id, caller));
        } catch (RuntimeException e) {
            if (SaveFailure.of(e) != SaveFailure.AGAIN) {
                throw e;
            }
            UndoRefusedException busy = new UndoRefusedException(UndoRefusedException.Reason.BUSY);
            busy.initCause(e);
            throw busy;
        }
    }

    /** Asks the job that writes a change set to stop; what it has changed up to then stays changed, and can be undone. */
    @RolesAllowed(Role.EDITOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Recorded(StaffActivity.JOB_CANCELLED)
    public void cancel(@Recorded.Told long id) {
        ChangeSet set = get(id);
        if (set.kind() == ChangeSetKind.IMPORT && !session.isCallerInRole(Role.ADMIN)) {
            throw new EJBAccessException("An import is cancelled by an administrator");
        }
        if (set.job() != null) {
            launch.cancel(set.job().id());
        }
    }
}
