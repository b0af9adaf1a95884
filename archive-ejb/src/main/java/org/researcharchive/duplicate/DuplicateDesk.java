package org.researcharchive.duplicate;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.publication.PublicationSteps;

/** Where staff see which records may be the same publication, and say that they are not. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class DuplicateDesk {

    @Resource
    private SessionContext session;

    @Inject
    private Lookalikes lookalikes;

    @Inject
    private DuplicatePairs pairs;

    @Inject
    private PublicationSteps records;

    /** Records that may be the same publication as one that is stored, but for those that staff said are not. */
    public List<Lookalike> of(long id) {
        List<Long> others = pairs.notTheSame(id);
        return of(Probe.of(id, records.present(id).record())).stream()
                .filter(each -> !others.contains(each.id()))
                .toList();
    }

    /** Records that may be the same publication as one that need not be stored. */
    public List<Lookalike> of(Probe probe) {
        return lookalikes.of(probe);
    }

    /** Remembers that two records are two publications. */
    @Recorded(StaffActivity.NOT_THE_SAME)
    public void notTheSame(@Recorded.On long one, @Recorded.Told long other) {
        records.present(one);
        records.present(other);
        pairs.notTheSame(one, other, session.getCallerPrincipal().getName());
    }

    /** Takes back that they are two. */
    @Recorded(StaffActivity.MAYBE_THE_SAME)
    public void maybeTheSame(@Recorded.On long one, @Recorded.Told long other) {
        pairs.forget(one, other);
    }
}
