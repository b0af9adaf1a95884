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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.schema.Sql;

/**
 * Takes back what a change set did to many records, in the job's transaction and in a number of statements that does not
 * grow with theirs. Nothing of what was is lost: a record that says again what it said before has one more version, and
 * one that the change set created is withdrawn. So is one that it published: what readers have seen does not become a
 * draft again.
 *
 * <p>Only for jobs, which were started by somebody with the right to; no page and no resource reaches it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BulkRestore {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private RecordedVersions recorded;

    @Inject
    private References references;

    @Inject
    private PublicationMerge merge;

    @Inject
    private Standings standings;

    @Inject
    private Event<ArchiveChanged> changed;

    /**
     * Takes back what a change set did to records, and says of each, in the order of their numbers, what became of it.
     *
     * @param ids of records that it has changed
     * @param changeSet the change set to be taken back
     * @param imported whether it was an import, which the next import of the same lines shall not take for done
     * @param actor in whose name, and as part of which change set
     */
    public List<RestoreOutcome> takeBack(List<Long> ids, long changeSet, boolean imported, Actor actor) {
        actor.actIn(transaction);
        // what people save meanwhile overtakes this on its way to the index
        entities.createNativeQuery("select set_config('archive.bulk', 'on', true)")
                .getSingleResult();
        lock(ids);
        // only now that nobody can change them any more
        Map<Long, Standings.Standing> found = standings.among(ids, changeSet);
        Map<Long, Long> revisions = new HashMap<>();
        found.forEach((id, standing) -> {
            if (Objects.equals(standing.changeSet(), changeSet) && standing.before() != null) {
                revisions.put(id, standing.before());
            }
        });
        Map<Long, PublicationDraft> records = recorded.records(revisions);
        References.Resolved resolved = references.resolve(records.values());
        Map<Long, PublicationMerge.Merged> merged = merge.at(revisions);
        Instant now = Clock.systemUTC().instant();
        List<RestoreOutcome> outcomes = new ArrayList<>();
        for (Publication publication : load(ids)) {
            Standings.Standing standing = Objects.requireNonNull(found.get(publication.id()));
            if (Objects.equals(standing.changeSet(), changeSet)) {
                publication.changedBy(actor.name(), now);
                PublicationDraft record = records.get(publication.id());
                boolean withdrawn = takeBack(publication, record, resolved, imported);
                PublicationMerge.Merged into = merged.get(publication.id());
                publication.mergedInto = into == null ? null : Long.valueOf(into.into());
                outcomes.add(new RestoreOutcome(
                        publication.id(),
                        withdrawn ? RestoreOutcome.Kind.WITHDRAWN : RestoreOutcome.Kind.RESTORED,
                        actor.name()));
            } else {
                boolean done = Objects.equals(standing.changeSet(), actor.changeSet());
                outcomes.add(new RestoreOutcome(
                        publication.id(),
                        done ? RestoreOutcome.Kind.DONE_BEFORE : RestoreOutcome.Kind.EDITED_SINCE,
                        standing.by()));
            }
        }
        entities.flush();
        merge.say(merged);
        changed.fire(new ArchiveChanged());
        return outcomes;
    }

    /** Rows only: a query that comes between loading records and looking into them would have their parts read singly. */
    private void lock(List<Long> ids) {
        Sql.of(
                        entities,
                        "select id from publication where id = any(cast(:ids as bigint[])) order by id for update",
                        Long.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
    }

    private List<Publication> load(List<Long> ids) {
        return entities.createQuery("select p from Publication p where p.id in :ids order by p.id", Publication.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * Takes one record back, and says whether that withdrew it.
     *
     * @param before what it said before; null where the change set had created it
     */
    private static boolean takeBack(
            Publication publication,
            @Nullable PublicationDraft before,
            References.Resolved resolved,
            boolean imported) {
        boolean unpublished = publication.isPublished();
        if (before != null) {
            DraftApplication.apply(publication, before, resolved);
            unpublished &= !publication.isPublished();
        }
        if (before == null || unpublished) {
            publication.status = PublicationStatus.WITHDRAWN;
        }
        if (imported) {
            publication.importDigest = before == null ? ImportDigest.TAKEN_BACK : null;
        }
        return before == null || unpublished;
    }
}
