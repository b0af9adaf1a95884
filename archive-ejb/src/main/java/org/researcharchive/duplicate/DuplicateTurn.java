package org.researcharchive.duplicate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationSteps;
import org.researcharchive.record.PublicationStatus;

/** Compares one record after the other with all others, each in a transaction of its own. Only for {@link DuplicateRun}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DuplicateTurn {

    @Inject
    private DuplicatePairs pairs;

    @Inject
    private Lookalikes lookalikes;

    @Inject
    private PublicationSteps records;

    /** Compares the next record that waits for it; whether there was one. */
    public boolean next() {
        List<Long> next = pairs.take(1);
        next.forEach(this::compare);
        return !next.isEmpty();
    }

    private void compare(long id) {
        PublicationDetails record = records.present(id);
        if (record.record().status() == PublicationStatus.WITHDRAWN) {
            pairs.found(id, List.of());
        } else {
            pairs.found(
                    id,
                    lookalikes.of(Probe.of(id, record.record())).stream()
                            .map(Lookalike::id)
                            .toList());
        }
    }
}
