package org.researcharchive.search.feed;

/**
 * What a batch of the feed came to.
 *
 * @param taken how many changes were taken on, whether or not the index accepted them
 * @param busy whether the engine could not take all of them now and wants a pause
 */
public record BatchResult(int taken, boolean busy) {

    static final BatchResult NOTHING = new BatchResult(0, false);
}
