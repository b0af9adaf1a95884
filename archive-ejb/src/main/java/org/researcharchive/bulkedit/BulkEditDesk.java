package org.researcharchive.bulkedit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.audit.Unrecorded;
import org.researcharchive.bulkedit.table.EditedTable;
import org.researcharchive.bulkedit.table.RowProblem;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobLaunch;
import org.researcharchive.publication.BulkEdits;
import org.researcharchive.publication.EditedRecord;
import org.researcharchive.publication.PublicationFilter;

/**
 * Where editors draw up one change to many records, look at what it would come to, and start it. Which records it
 * concerns is fixed when it is drawn up, each with its version: what is looked at is what is changed.
 */
@Stateless
@RolesAllowed(Role.EDITOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkEditDesk {

    /** As many records as can be chosen one by one. */
    public static final int MOST_CHOSEN = 1_000;

    @Resource
    private SessionContext session;

    @Inject
    private BulkEditSteps steps;

    @Inject
    private ChangeSets sets;

    @Inject
    private JobLaunch launch;

    /**
     * Draws up a change to all records that a filter lets through now.
     *
     * @param summary what it does, in words
     * @return its number
     * @throws InvalidBulkEditException if there is no such record
     */
    @Unrecorded("nothing is changed before it is started, and that is recorded")
    public long draw(RecordChange change, String summary, PublicationFilter filter) {
        return steps.draw(change, summary, caller(), filter, List.of());
    }

    /**
     * Draws up a change to records that were chosen one by one.
     *
     * @param summary what it does, in words
     * @return its number
     * @throws InvalidBulkEditException if none of them is there, or there are too many
     */
    @Unrecorded("nothing is changed before it is started, and that is recorded")
    public long draw(RecordChange change, String summary, List<Long> chosen) {
        if (chosen.size() > MOST_CHOSEN) {
            throw new InvalidBulkEditException(chosen.size() + " records were chosen one by one; at most " + MOST_CHOSEN
                    + " can be. Narrow the list until it shows the ones you mean, and change all that match");
        }
        return steps.draw(change, summary, caller(), null, chosen);
    }

    /**
     * Draws up what a table says that was taken out by {@link #records} and edited: each row is a change of its own, on top
     * of the version that was taken out.
     *
     * @param summary what it does, in words
     * @return its number
     * @throws InvalidBulkEditException if no row names a record
     */
    @Unrecorded("nothing is changed before it is started, and that is recorded")
    public long draw(EditedTable table, String summary) {
        return steps.draw(table, summary, caller());
    }

    /** The numbers of all records that a filter lets through now. */
    public List<Long> matching(PublicationFilter filter) {
        return steps.concerned(filter, List.of());
    }

    /** Records as they are now, in the order of their numbers; what is no record's number is passed over. */
    public List<BulkEdits.Versioned> records(List<Long> ids) {
        return steps.records(ids);
    }

    /** The first rows of a table that could not be taken, and why. */
    public List<RowProblem> problems(long id, int size) {
        return steps.problems(id, size);
    }

    /**
     * A bulk edit, as far as its records have been looked at.
     *
     * @throws UnknownBulkEditException if there is no such edit
     */
    public BulkEdit get(long id) {
        return steps.find(id).orElseThrow(() -> new UnknownBulkEditException(id));
    }

    /**
     * Looks at further records until all are seen or the time is over, but at a few at least.
     *
     * @throws UnknownBulkEditException if there is no such edit
     */
    @Unrecorded("nothing is changed before it is started, and that is recorded")
    public BulkEdit look(long id, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        boolean more = get(id).changeSet() == null;
        while (more) {
            more = steps.look(id) && System.nanoTime() < until;
        }
        return get(id);
    }

    /** The first records that would be changed, as far as they have been looked at: before and after. */
    public List<EditedRecord> differences(long id, int size) {
        return steps.differences(id, 0, size);
    }

    /** The first records that would be left alone although the edit concerns them, and why. */
    public List<RefusedRecord> refused(long id, int size) {
        return steps.refused(id, size);
    }

    /**
     * Starts it. Pressed twice it runs once.
     *
     * @return the number of the change set that it becomes
     * @throws UnknownBulkEditException if there is no such edit
     * @throws JobAlreadyRunningException if another bulk edit is running
     */
    @Recorded(StaffActivity.BULK_EDIT_STARTED)
    public long start(@Recorded.Told long id) {
        BulkEdit edit = get(id);
        if (edit.changeSet() != null) {
            return edit.changeSet();
        }
        long set = steps.become(edit, caller());
        long job;
        try {
            job = launch.register(
                    JobKind.BULK_EDIT,
                    Map.of(ChangeSets.PARAMETER, Long.toString(set), "name", edit.summary()),
                    caller());
        } catch (JobAlreadyRunningException e) {
            if (sets.find(set).filter(begun -> begun.job() != null).isPresent()) {
                return set; // somebody was quicker, with this very edit
            }
            steps.letGo(id, set);
            throw e;
        }
        launch.start(job, JobKind.BULK_EDIT);
        return set;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
