package org.researcharchive.search.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.researcharchive.change.ChangeOutbox;
import org.researcharchive.change.PendingChange;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.index.DocumentBulk;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexEntry;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.index.IndexRegistry;
import org.researcharchive.search.index.WriteReport;

/**
 * One batch of the feed, in one transaction: the changes are locked while their records are written, so that several
 * servers share the work, and are given back untouched if the engine cannot take them.
 *
 * <p>Only for the feed, hence no role.
 */
@Stateless
@PermitAll
public class FeedBatch {

    @Inject
    private ChangeOutbox outbox;

    @Inject
    private IndexablePublications publications;

    @Inject
    private DocumentBulk bulk;

    @Inject
    private IndexRegistry registry;

    @Inject
    private IndexNames names;

    /**
     * Brings the next changes into the index, and into one that is being built.
     *
     * @param bulk whether to bring what jobs saved, or what people saved and look for as soon as they can
     * @param limit the most changes to take on
     * @throws EngineUnavailableException if the engine cannot take anything now; then nothing has happened
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public BatchResult bring(boolean bulk, int limit) {
        registry.lockForWriting();
        List<PendingChange> changes = outbox.claim(bulk, limit);
        if (changes.isEmpty()) {
            return BatchResult.NOTHING;
        }
        List<IndexablePublication> records = publications.load(
                changes.stream().map(PendingChange::publicationId).distinct().toList());
        List<WriteReport> reports = write(records, !bulk);
        settle(changes, reports);
        return new BatchResult(
                changes.size(),
                reports.stream().anyMatch(report -> !report.postponed().isEmpty()));
    }

    private List<WriteReport> write(List<IndexablePublication> records, boolean refresh) {
        List<WriteReport> reports = new ArrayList<>();
        reports.add(bulk.write(records, names.live(), refresh));
        if (registry.in(IndexEntry.State.BUILDING).isPresent()) {
            reports.add(bulk.write(records, names.building(), false));
        }
        return reports;
    }

    private void settle(List<PendingChange> changes, List<WriteReport> reports) {
        outbox.acknowledge(changes.stream()
                .filter(change -> reports.stream().allMatch(report -> report.isWritten(change.publicationId())))
                .map(PendingChange::id)
                .toList());
        Map<Long, String> refused = reports.stream()
                .flatMap(report -> report.refused().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        for (PendingChange change : changes) {
            String reason = refused.get(change.publicationId());
            if (reason != null) {
                outbox.fail(change.id(), reason);
            }
        }
    }
}
