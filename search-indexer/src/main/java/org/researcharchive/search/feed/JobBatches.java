package org.researcharchive.search.feed;

import java.util.function.IntFunction;

/**
 * Brings what jobs saved into the index, and shows it to searches as soon as nothing more follows. While a job runs,
 * the index's own, slower rhythm has to do: showing each batch at once would take the job half of its speed.
 */
final class JobBatches implements IntFunction<BatchResult> {

    private final IntFunction<BatchResult> batches;
    private final Runnable show;
    private boolean unseen;

    /**
     * Batches that are shown late.
     *
     * @param batches brings at most so many changes
     * @param show makes everything written so far searchable
     */
    JobBatches(IntFunction<BatchResult> batches, Runnable show) {
        this.batches = batches;
        this.show = show;
    }

    @Override
    public BatchResult apply(int limit) {
        BatchResult result = batches.apply(limit);
        if (result.taken() > 0) {
            unseen = true;
        } else if (unseen) {
            show.run();
            unseen = false;
        }
        return result;
    }
}
