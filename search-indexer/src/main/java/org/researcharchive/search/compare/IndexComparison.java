package org.researcharchive.search.reindex;

import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.IndexedVersion;

/**
 * Compares records with documents, both in the order of their ids, in one pass over both and in memory that does not grow
 * with them.
 */
final class IndexComparison {

    private final Supplier<@Nullable IndexedVersion> records;
    private final Supplier<@Nullable IndexedVersion> documents;

    /** Compares what two sources supply until they supply null. */
    IndexComparison(Supplier<@Nullable IndexedVersion> records, Supplier<@Nullable IndexedVersion> documents) {
        this.records = records;
        this.documents = documents;
    }

    /**
     * Names every record whose document is missing or older, and every document whose record is not published.
     *
     * @param different takes their ids
     */
    void differences(LongConsumer different) {
        IndexedVersion record = records.get();
        IndexedVersion document = documents.get();
        while (record != null || document != null) {
            if (document == null || (record != null && record.id() < document.id())) {
                different.accept(record.id());
                record = records.get();
            } else if (record == null || document.id() < record.id()) {
                different.accept(document.id());
                document = documents.get();
            } else {
                if (document.version() < record.version()) {
                    different.accept(record.id());
                }
                record = records.get();
                document = documents.get();
            }
        }
    }
}
