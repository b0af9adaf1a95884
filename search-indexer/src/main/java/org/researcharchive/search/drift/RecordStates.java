package org.researcharchive.search.drift;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.compare.DocumentState;
import org.researcharchive.search.index.EngineUnavailableException;

/**
 * The documents that the published records should have, in the order of their ids. A few slices are made ahead on other
 * threads, so that database, processor and engine all have something to do and memory stays bounded.
 */
final class RecordStates {

    private static final int PAGE = 5_000;
    private static final int SLICE = 250;
    private static final int AHEAD = 3;

    private final IndexablePublications publications;
    private final ExpectedDocuments expected;
    private final Deque<Long> ids = new ArrayDeque<>();
    private final Deque<Future<List<DocumentState>>> coming = new ArrayDeque<>();
    private final Deque<DocumentState> ready = new ArrayDeque<>();
    private long last;
    private boolean more = true;

    /**
     * Begins to read.
     *
     * @param after the id before the first that is asked for
     */
    RecordStates(IndexablePublications publications, ExpectedDocuments expected, long after) {
        this.publications = publications;
        this.expected = expected;
        this.last = after;
    }

    /** The next, if there is one. */
    @Nullable
    DocumentState next() {
        while (ready.isEmpty()) {
            while (coming.size() < AHEAD && beginSlice()) {
                // as far ahead as is good
            }
            if (coming.isEmpty()) {
                return null;
            }
            ready.addAll(result(coming.remove()));
        }
        return ready.poll();
    }

    private boolean beginSlice() {
        if (ids.isEmpty() && more) {
            List<Long> page = publications.publishedIdsAfter(last, PAGE);
            more = page.size() == PAGE;
            ids.addAll(page);
            last = page.isEmpty() ? last : page.getLast();
        }
        if (ids.isEmpty()) {
            return false;
        }
        List<Long> slice = new ArrayList<>(SLICE);
        while (slice.size() < SLICE && !ids.isEmpty()) {
            slice.add(ids.remove());
        }
        coming.add(expected.start(slice));
        return true;
    }

    private static List<DocumentState> result(Future<List<DocumentState>> slice) {
        try {
            return slice.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailableException("The server is going down", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Records cannot be read: " + e.getCause(), e);
        }
    }
}
