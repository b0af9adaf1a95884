package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.schema.Sql;

/**
 * Makes one record of two, in the caller's transaction and as one revision of both: the one that stays says what was
 * chosen, the other is withdrawn and names the one that it went into, so that its addresses lead there.
 */
@ApplicationScoped
public class PublicationMerge {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private PublicationSteps steps;

    @Inject
    private References references;

    /**
     * Two records in the versions that whoever decided on them has read.
     *
     * @param kept the one that stays
     * @param other the one that goes into it
     */
    public record Two(long kept, long keptVersion, long other, long otherVersion) {}

    /** Why one record cannot go into the other as they stand; null where nothing is in the way. */
    public @Nullable MergeObstacle obstacle(long kept, long other) {
        return obstacle(steps.find(kept, LockModeType.NONE), steps.find(other, LockModeType.NONE));
    }

    /**
     * Merges the two.
     *
     * @param content what the one that stays is to say, from what it and the other say now
     * @param words why the other is withdrawn, for readers of its tombstone and for whom it concerns
     * @throws AlreadyMergedException if the one has gone into the other already
     * @throws StalePublicationException if one of the two has moved on since
     * @throws StatusNotAllowedException if the step is not for that person
     * @throws MergeRefusedException if the one cannot go into the other as they stand
     * @throws InvalidPublicationException if the content would not be a valid record
     */
    public void merge(Two two, BinaryOperator<PublicationDraft> content, Set<String> roles, Actor actor, String words) {
        // the smaller number first, whichever goes into which: of two who merge the same two none waits for the other
        steps.find(Math.min(two.kept, two.other), LockModeType.PESSIMISTIC_WRITE);
        steps.find(Math.max(two.kept, two.other), LockModeType.PESSIMISTIC_WRITE);
        Publication other = steps.find(two.other, LockModeType.NONE);
        if (Objects.equals(other.mergedInto, two.kept)) {
            throw new AlreadyMergedException(two.other, two.kept, other.changedBy);
        }
        Publication kept = steps.lockAt(two.kept, two.keptVersion);
        steps.lockAt(two.other, two.otherVersion);
        @Nullable MergeObstacle obstacle = obstacle(kept, other);
        if (obstacle != null) {
            throw new MergeRefusedException(two.other, two.kept, obstacle);
        }
        PublicationDraft record = content.apply(DetailsAssembly.record(kept), DetailsAssembly.record(other));
        List<Violation> violations = DraftValidator.check(record);
        if (!violations.isEmpty()) {
            throw new InvalidPublicationException(violations);
        }
        steps.sign(kept, actor);
        DraftApplication.apply(kept, record, references.resolve(List.of(record)));
        other.mergedInto = kept.id();
        steps.take(WorkflowAction.WITHDRAW, two.other, two.otherVersion, roles, actor, words);
        say(Map.of(two.other, new Merged(two.kept, words)));
    }

    private @Nullable MergeObstacle obstacle(Publication kept, Publication other) {
        if (kept.id() == other.id()) {
            return MergeObstacle.SAME;
        }
        if (other.status == PublicationStatus.WITHDRAWN) {
            return MergeObstacle.OTHER_WITHDRAWN;
        }
        if (kept.status == PublicationStatus.WITHDRAWN) {
            return MergeObstacle.KEPT_WITHDRAWN;
        }
        if (other.isPublished() && !kept.isPublished()) {
            return MergeObstacle.KEPT_NOT_PUBLIC;
        }
        if (isHidden(other.embargoUntil, kept.embargoUntil)) {
            return MergeObstacle.EMBARGO;
        }
        return isScheduled(other.id()) ? MergeObstacle.SCHEDULED : null;
    }

    private static boolean isHidden(@Nullable Instant until, @Nullable Instant inTheOtherUntil) {
        return until != null && Embargo.holds(until) && (inTheOtherUntil == null || inTheOtherUntil.isBefore(until));
    }

    private boolean isScheduled(long id) {
        return Sql.of(
                                entities,
                                "select count(*) from publication_workflow where publication_id = :id"
                                        + " and publish_at is not null",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /**
     * Into which records others had gone at a revision of each; those that had gone into none are left out.
     *
     * @param revisions which publications, each at which of its own revisions
     */
    Map<Long, Merged> at(Map<Long, Long> revisions) {
        Map<Long, Merged> merged = new HashMap<>();
        Sql.rows(entities, """
                        select a.id, a.merged_into, coalesce(r.note, '') from publication_aud a
                        join unnest(cast(:publications as bigint[]), cast(:revisions as bigint[]))
                            as w (publication, moment) on a.id = w.publication and a.rev = w.moment
                        join revision r on r.id = a.rev
                        where a.merged_into is not null and a.status = 'WITHDRAWN'
                        """)
                .setParameter("publications", revisions.keySet().toArray(Long[]::new))
                .setParameter("revisions", revisions.values().toArray(Long[]::new))
                .getResultList()
                .forEach(row -> merged.put(Sql.number(row[0]), new Merged(Sql.number(row[1]), (String) row[2])));
        return merged;
    }

    /**
     * Where a record went, and what was said of it.
     *
     * @param words empty for nothing
     */
    record Merged(long into, String words) {}

    /** Keeps the reasons why records are withdrawn, once they are: that they were merged. */
    void say(Map<Long, Merged> merged) {
        if (merged.isEmpty()) {
            return;
        }
        Sql.update(entities, """
                        update publication_workflow w set withdrawal_reason = nullif(said.words, '')
                        from unnest(cast(:ids as bigint[]), cast(:words as text[])) as said (id, words)
                        where w.publication_id = said.id
                        """)
                .setParameter("ids", merged.keySet().toArray(Long[]::new))
                .setParameter(
                        "words", merged.values().stream().map(Merged::words).toArray(String[]::new))
                .executeUpdate();
    }
}
