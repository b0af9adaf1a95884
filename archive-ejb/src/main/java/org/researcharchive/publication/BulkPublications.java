package org.researcharchive.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.record.Text;

/**
 * Stores many records at once for a job, in the job's transaction and in a number of statements that does not grow with
 * theirs. A record is known by its source and its identifier there: it is created, updated or, where it is the same as
 * when it last came in, left alone, together with whatever staff have made of it since.
 *
 * <p>Only for jobs, which were started by somebody with the right to; no page and no resource reaches it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BulkPublications {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private References references;

    @Inject
    private Event<ArchiveChanged> changed;

    /**
     * Stores valid drafts and says of each, in order, what became of it. Each needs {@code source} and
     * {@code sourceId}; without a status it is published.
     *
     * @param actor in whose name, and as part of what
     */
    public List<BulkOutcome> save(List<PublicationDraft> drafts, Actor actor) {
        actor.actIn(transaction);
        // what people save meanwhile overtakes this on its way to the index
        entities.createNativeQuery("select set_config('archive.bulk', 'on', true)")
                .getSingleResult();
        Instant now = Clock.systemUTC().instant();
        Batch batch = new Batch(drafts);
        List<BulkOutcome> outcomes = new ArrayList<>();
        for (Incoming incoming : batch.incoming) {
            outcomes.add(incoming.store(batch, actor.name(), now));
        }
        entities.flush();
        if (batch.changedAnything) {
            changed.fire(new ArchiveChanged());
        }
        return outcomes;
    }

    /** Why a draft is not stored; empty where it is. */
    static List<Violation> problems(PublicationDraft draft) {
        List<Violation> problems = new ArrayList<>(DraftValidator.check(draft));
        if (Text.line(draft.source()) == null) {
            problems.add(
                    new Violation("source", draft.source(), "an imported record needs to say where it comes from"));
        }
        if (Text.line(draft.sourceId()) == null) {
            problems.add(new Violation(
                    "sourceId",
                    draft.sourceId(),
                    "an imported record needs an identifier that is unique in its source"));
        }
        return problems;
    }

    private record Key(String source, String sourceId) {}

    /**
     * What is there of a record.
     *
     * @param mergedInto the record that stands for it; what comes in for it is left alone
     */
    private record Stored(
            long id, @Nullable String digest, @Nullable Long mergedInto) {}

    /** The drafts of one call and everything that the database knows of them. */
    private final class Batch {

        private final List<Incoming> incoming = new ArrayList<>();
        private final Map<Key, Publication> publications = new HashMap<>();
        private final References.Resolved resolved;
        private boolean changedAnything;

        Batch(List<PublicationDraft> drafts) {
            drafts.forEach(draft -> incoming.add(new Incoming(draft)));
            Map<Key, Stored> stored = stored(incoming);
            Set<Long> toLoad = new HashSet<>();
            for (Incoming one : incoming) {
                Stored present = stored.get(one.key);
                if (present != null) {
                    one.unchanged = one.digest.equals(present.digest) || present.mergedInto != null;
                    one.storedId = present.id;
                    if (!one.unchanged) {
                        toLoad.add(present.id);
                    }
                }
            }
            load(toLoad);
            resolved = references.resolve(incoming.stream()
                    .filter(one -> one.problems.isEmpty() && !one.unchanged)
                    .map(one -> one.draft)
                    .toList());
        }

        private Map<Key, Stored> stored(List<Incoming> all) {
            Map<String, Set<String>> bySource = all.stream()
                    .filter(one -> one.problems.isEmpty())
                    .map(one -> one.key)
                    .collect(Collectors.groupingBy(Key::source, Collectors.mapping(Key::sourceId, Collectors.toSet())));
            Map<Key, Stored> stored = new HashMap<>();
            bySource.forEach((source, ids) -> entities.createQuery(
                            "select p.sourceId, p.id, p.importDigest, p.mergedInto from Publication p where p.source = :source"
                                    + " and p.sourceId in :ids",
                            Object[].class)
                    .setParameter("source", source)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> stored.put(
                            new Key(source, (String) row[0]),
                            new Stored((Long) row[1], (String) row[2], (Long) row[3]))));
            return stored;
        }

        private void load(Collection<Long> ids) {
            if (!ids.isEmpty()) {
                entities.createQuery("select p from Publication p where p.id in :ids", Publication.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .forEach(p -> publications.put(new Key(p.source, p.sourceId), p));
            }
        }
    }

    /** One draft on its way in. */
    private final class Incoming {

        private final PublicationDraft draft;
        private final List<Violation> problems;
        private final Key key;
        private final String digest;
        private boolean unchanged;
        private long storedId;

        Incoming(PublicationDraft draft) {
            this.draft = draft;
            problems = problems(draft);
            String source = Text.line(draft.source());
            String sourceId = Text.line(draft.sourceId());
            key = new Key(Objects.requireNonNullElse(source, ""), Objects.requireNonNullElse(sourceId, ""));
            digest = ImportDigest.of(draft);
        }

        BulkOutcome store(Batch batch, String actor, Instant now) {
            if (!problems.isEmpty()) {
                return new BulkOutcome(BulkOutcome.Kind.REFUSED, 0, problems);
            }
            if (unchanged) {
                return new BulkOutcome(BulkOutcome.Kind.UNCHANGED, storedId, List.of());
            }
            Publication publication = batch.publications.get(key);
            boolean fresh = publication == null;
            if (publication == null) {
                publication = new Publication(key.source, key.sourceId, actor, now);
                publication.status = PublicationStatus.PUBLISHED;
                batch.publications.put(key, publication);
            } else if (digest.equals(publication.importDigest)) {
                return new BulkOutcome(BulkOutcome.Kind.UNCHANGED, publication.id(), List.of());
            } else if (ImportDigest.TAKEN_BACK.equals(publication.importDigest)) {
                // it comes in as if it had never been here
                publication.status = PublicationStatus.PUBLISHED;
            }
            publication.changedBy(actor, now);
            publication.importDigest = digest;
            DraftApplication.apply(publication, draft, batch.resolved);
            if (fresh) {
                entities.persist(publication);
            }
            batch.changedAnything = true;
            return new BulkOutcome(
                    fresh ? BulkOutcome.Kind.CREATED : BulkOutcome.Kind.UPDATED, publication.id(), List.of());
        }
    }
}
