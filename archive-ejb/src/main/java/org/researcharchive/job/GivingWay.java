package org.researcharchive.job;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Work that is one transaction, done again where somebody else was in its way: the database has let the other go first,
 * and nothing of this one is left.
 */
public final class GivingWay {

    private static final int TRIES = 10;

    private GivingWay() {}

    /**
     * Does the work until nobody is in its way, ten times at most.
     *
     * @param work a transaction of its own
     * @throws RuntimeException what the work threw that another try cannot mend, or the last one threw
     */
    public static <T> T retry(Supplier<T> work) {
        return retry(work, failure -> SaveFailure.of(failure) == SaveFailure.AGAIN);
    }

    /**
     * Does the work until nobody is in its way, ten times at most.
     *
     * @param work a transaction of its own
     * @param mends whether another try may mend a failure
     * @throws RuntimeException what the work threw that another try cannot mend, or the last one threw
     */
    public static <T> T retry(Supplier<T> work, Predicate<RuntimeException> mends) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == TRIES || !mends.test(e)) {
                    throw e;
                }
            }
        }
    }
}
