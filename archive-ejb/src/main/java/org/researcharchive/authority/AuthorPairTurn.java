package org.researcharchive.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Compares some entries with all others, each time in a transaction of its own. Only for {@link AuthorPairRun}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuthorPairTurn {

    private static final int COMPARED = 50;
    private static final int WEIGHED = 50;

    @Inject
    private AuthorPairs pairs;

    /** Compares the next entries that wait, or where none do looks again at pairs; whether there was anything to do. */
    public boolean next() {
        List<Long> next = pairs.take(COMPARED);
        if (next.isEmpty()) {
            return pairs.weighAgain(WEIGHED) > 0;
        }
        pairs.compare(next);
        return true;
    }
}
