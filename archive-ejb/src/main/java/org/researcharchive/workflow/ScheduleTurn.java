package org.researcharchive.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Actor;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationSteps;
import org.researcharchive.publication.WorkflowAction;

/**
 * Does what was decided before for one record at a time, each in a transaction of its own that no two servers take for
 * the same record. Only for {@link ScheduleRun}, hence no role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScheduleTurn {

    /** How history names what a record was published in the course of. */
    public static final String SCHEDULED = "schedule";

    /** How history names the end of an embargo. */
    public static final String EMBARGO_OVER = "embargo";

    private static final Set<String> AS_EDITOR = Set.of(Role.EDITOR);

    @Inject
    private Workflows workflows;

    @Inject
    private PublicationSteps steps;

    @Inject
    private StaffNotices notices;

    /** Records whose time has come. */
    public List<Long> due(int limit) {
        return workflows.due(limit);
    }

    /** Records whose embargo is over. */
    public List<Long> embargoesOver(int limit) {
        return workflows.embargoesOver(limit);
    }

    /**
     * Publishes a record whose time has come. One that lacks by now what it did not lack when it was scheduled stays in
     * review, and people are told.
     */
    public void publish(long id) {
        Optional<Workflows.Due> due = workflows.take(id);
        if (due.isEmpty()) {
            return;
        }
        String by = due.get().by();
        PublicationDetails record = steps.present(id);
        List<String> lost = new ArrayList<>(record.missing());
        lost.removeAll(due.get().knownMissing());
        if (lost.isEmpty()) {
            steps.take(WorkflowAction.PUBLISH, id, record.version(), AS_EDITOR, new Actor(by, SCHEDULED), null);
        } else {
            workflows.unschedule(id);
            workflows.comment(id, Actor.ARCHIVE.name(), ReviewComment.Kind.NOT_PUBLISHED, String.join(",", lost));
            notices.notPublished(id, record.createdBy(), by);
        }
    }

    /** Lets readers have text and files of a record whose embargo is over. */
    public void lift(long id) {
        if (workflows.isFree(id)) {
            steps.endEmbargo(id, new Actor(Actor.ARCHIVE.name(), EMBARGO_OVER));
        }
    }

    /** Has a record that could not be published wait for its next try. */
    public void later(long id) {
        workflows.later(id);
    }
}
