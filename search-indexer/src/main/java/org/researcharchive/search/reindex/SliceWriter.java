package org.researcharchive.search.reindex;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.index.DocumentBulk;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.WriteReport;

/**
 * Writes the present states of records into an index, in slices that bound the memory they take.
 *
 * <p>Only for a reindex, hence no role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SliceWriter {

    private static final int SLICE = 250;
    private static final int ATTEMPTS = 5;

    @Inject
    private IndexablePublications publications;

    @Inject
    private DocumentBulk bulk;

    /**
     * Starts writing records on another thread.
     *
     * @param alias leads to the index
     * @return the records that the engine will not take, with its reason
     */
    @Asynchronous
    public Future<Map<Long, String>> start(List<Long> ids, String alias) {
        return new AsyncResult<>(write(ids, alias));
    }

    /**
     * Writes records.
     *
     * @param alias leads to the index
     * @return the records that the engine will not take, with its reason
     * @throws EngineUnavailableException if the engine does not answer or stays too busy
     */
    public Map<Long, String> write(List<Long> ids, String alias) {
        Map<Long, String> refused = new HashMap<>();
        for (int from = 0; from < ids.size(); from += SLICE) {
            List<Long> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
            refused.putAll(writeSlice(publications.load(slice), alias));
        }
        return refused;
    }

    private Map<Long, String> writeSlice(List<IndexablePublication> slice, String alias) {
        Map<Long, String> refused = new HashMap<>();
        Collection<IndexablePublication> left = slice;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            WriteReport report = bulk.write(left, alias, false);
            refused.putAll(report.refused());
            left = left.stream()
                    .filter(record -> report.postponed().contains(record.id()))
                    .toList();
            if (left.isEmpty()) {
                return refused;
            }
        }
        throw new EngineUnavailableException("Elasticsearch is too busy to take " + left.size() + " documents");
    }
}
