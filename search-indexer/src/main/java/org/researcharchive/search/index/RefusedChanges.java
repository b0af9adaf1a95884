package org.researcharchive.search.index;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.change.ChangeOutbox;
import org.researcharchive.change.FailedChange;

/** The changes that the index has refused until nobody tried any more, for administrators to look at. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class RefusedChanges {

    @Inject
    private ChangeOutbox outbox;

    @Inject
    private Event<ArchiveChanged> changed;

    /** The oldest first. */
    public List<FailedChange> list(int limit) {
        return outbox.failed(limit);
    }

    /** Sends all of them to the index once more, at once; says how many. */
    @Recorded(StaffActivity.REFUSED_CHANGES_RETRIED)
    public int retry() {
        int count = outbox.retryFailed();
        changed.fire(new ArchiveChanged());
        return count;
    }
}
