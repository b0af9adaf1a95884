package org.researcharchive.search.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.publication.IndexedVersion;

/** The published records of the database, in the order of their ids: which there are, and in which versions. */
public final class RecordVersions {

    private static final int PAGE = 5_000;

    private final IndexablePublications publications;
    private final Deque<IndexedVersion> page = new ArrayDeque<>();
    private long last;

    public RecordVersions(IndexablePublications publications) {
        this.publications = publications;
    }

    /** The next record, if there is one. */
    public @Nullable DocumentState next() {
        if (page.isEmpty()) {
            page.addAll(publications.publishedVersionsAfter(last, PAGE));
        }
        IndexedVersion next = page.poll();
        if (next == null) {
            return null;
        }
        last = next.id();
        return new DocumentState(next.id(), next.version(), null);
    }
}
