package org.researcharchive.search.drift;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.researcharchive.change.ChangeOutbox;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.IndexNames;

/**
 * Sends records that drifted through the outbox once more, from where the feed brings them like any change. Where the
 * engine may hold a higher number than the record's, as after a restored backup, the record's is raised beyond it; a
 * document without any record is removed.
 *
 * <p>Only for the drift check, hence no role.
 */
@Stateless
@PermitAll
public class DriftRepair {

    private static final Logger LOG = System.getLogger(DriftRepair.class.getName());
    private static final int CHANGED_SINCE = 409;
    private static final int GONE = 404;

    /** A document deleted by hand leaves a number behind for an hour, one higher for each deletion, which nobody is told. */
    private static final int DELETIONS = 1_000;

    @Inject
    private ElasticsearchConnection connection;

    @Inject
    private IndexNames names;

    @Inject
    private IndexablePublications publications;

    @Inject
    private ChangeOutbox outbox;

    /** Repairs all of them; committed when it returns. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void repair(List<Drifted> drifted) {
        Map<Long, Long> overtaken = drifted.stream()
                .filter(one -> one.recordVersion() > 0 && toOvertake(one) > one.recordVersion())
                .collect(Collectors.toMap(Drifted::id, DriftRepair::toOvertake));
        publications.raiseBeyond(overtaken);
        outbox.requeue(drifted.stream()
                .filter(one -> one.recordVersion() > 0 && !overtaken.containsKey(one.id()))
                .map(Drifted::id)
                .toList());
        drifted.stream().filter(one -> one.recordVersion() == 0).forEach(this::remove);
    }

    /** The number that the engine may have, so that it would refuse all lower ones. */
    private static long toOvertake(Drifted one) {
        return one.kind() == Drift.MISSING ? one.recordVersion() + DELETIONS : one.documentVersion();
    }

    private void remove(Drifted orphan) {
        try {
            connection.write(client -> client.delete(delete -> delete.index(names.live())
                    .id(Long.toString(orphan.id()))
                    .ifSeqNo(orphan.sequenceNumber())
                    .ifPrimaryTerm(orphan.primaryTerm())));
        } catch (ElasticsearchException e) {
            if (e.status() != CHANGED_SINCE && e.status() != GONE) {
                throw e;
            }
            LOG.log(Level.INFO, "Document {0} changed or went while it was to be removed", orphan.id());
        }
    }
}
