package org.researcharchive.search.compare;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes through records and documents together, both in the order of their ids, in one pass over both and in memory that
 * does not grow with them.
 */
public final class IndexComparison {

    private final Supplier<@Nullable DocumentState> records;
    private final Supplier<@Nullable DocumentState> documents;
    private @Nullable DocumentState record;
    private @Nullable DocumentState document;

    /**
     * Compares what two sources supply until they supply null.
     *
     * @param records what there should be
     * @param documents what there is
     */
    public IndexComparison(Supplier<@Nullable DocumentState> records, Supplier<@Nullable DocumentState> documents) {
        this.records = records;
        this.documents = documents;
        this.record = records.get();
        this.document = documents.get();
    }

    /**
     * What belongs together.
     *
     * @param record null where there is no published record, so that the document is one too many
     * @param document null where it is missing
     */
    public record Pair(
            @Nullable DocumentState record, @Nullable DocumentState document) {

        public long id() {
            if (record != null) {
                return record.id();
            }
            return document == null ? 0 : document.id();
        }

        /** Whether the document is missing, shows an older state of its record, or has none. */
        public boolean isBehind() {
            return record == null || document == null || document.version() < record.version();
        }

        /** Whether there is both a record and a document, and the document is exactly that record's. */
        public boolean isSame() {
            return record != null
                    && document != null
                    && document.version() == record.version()
                    && record.hash() != null
                    && record.hash().equals(document.hash());
        }
    }

    /** The record or document with the next id, or both; null after the last. */
    public @Nullable Pair next() {
        DocumentState left = record;
        DocumentState right = document;
        if (left == null && right == null) {
            return null;
        }
        boolean hasRecord = left != null && (right == null || left.id() <= right.id());
        boolean hasDocument = right != null && (left == null || right.id() <= left.id());
        if (hasRecord) {
            record = records.get();
        }
        if (hasDocument) {
            document = documents.get();
        }
        return new Pair(hasRecord ? left : null, hasDocument ? right : null);
    }
}
