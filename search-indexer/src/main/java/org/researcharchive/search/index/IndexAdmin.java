package org.researcharchive.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.researcharchive.change.ChangeOutbox;
import org.researcharchive.change.OutboxState;

/** Tells how the index stands; never fails because the engine is down. Its callers decide who may know. */
@Stateless
@PermitAll
public class IndexAdmin {

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexRegistry registry;

    @Inject
    private IndexNames names;

    @Inject
    private ChangeOutbox outbox;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IndexState state() {
        OutboxState waiting = outbox.state();
        OptionalLong documents = documents();
        return new IndexState(
                documents.orElse(0),
                waiting.pending(),
                waiting.oldestPendingSeconds(),
                waiting.failed(),
                registry.in(IndexEntry.State.LIVE).map(IndexEntry::name).orElse(null),
                registry.in(IndexEntry.State.PREVIOUS).map(IndexEntry::name).orElse(null),
                names.live(),
                documents.isPresent());
    }

    private OptionalLong documents() {
        try {
            return OptionalLong.of(engine.count(names.live()));
        } catch (EngineUnavailableException | ElasticsearchException e) {
            // said by "available": not reachable, or no index yet
            return OptionalLong.empty();
        }
    }
}
