package org.researcharchive.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/**
 * Where decisions about records and what was said about them are kept. Whoever writes here, but for comments, has locked
 * the record's row before.
 */
@ApplicationScoped
class Workflows {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** What was decided about a record. */
    record Decisions(
            @Nullable String assignee,
            @Nullable Instant publishAt,
            @Nullable String scheduledBy,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalReason,
            @Nullable Long mergedInto) {

        static final Decisions NONE = new Decisions(null, null, null, null, null, null);
    }

    /**
     * A record whose time has come.
     *
     * @param by who scheduled it
     * @param knownMissing what it lacked then already
     */
    record Due(String by, Set<String> knownMissing) {}

    Decisions of(long publication) {
        return Sql.rows(entities, """
                        select w.assignee, w.publish_at, w.scheduled_by, w.withdrawn_at, w.withdrawal_reason, p.merged_into
                        from publication_workflow w join publication p on p.id = w.publication_id
                        where w.publication_id = :id
                        """)
                .setParameter("id", publication)
                .getResultStream()
                .findFirst()
                .map(row -> new Decisions(
                        (String) row[0],
                        Sql.instant(row[1]),
                        (String) row[2],
                        Sql.instant(row[3]),
                        (String) row[4],
                        row[5] == null ? null : Long.valueOf(Sql.number(row[5]))))
                .orElse(Decisions.NONE);
    }

    void assign(long publication, @Nullable String assignee) {
        Sql.update(entities, """
                        insert into publication_workflow (publication_id, assignee) values (:id, :assignee)
                        on conflict (publication_id) do update set assignee = excluded.assignee
                        """)
                .setParameter("id", publication)
                .setParameter("assignee", assignee, String.class)
                .executeUpdate();
    }

    void schedule(long publication, Instant at, String by, List<String> knownMissing) {
        Sql.update(entities, """
                        insert into publication_workflow (publication_id, publish_at, due_at, scheduled_by, known_missing)
                        values (:id, :at, :at, :by, string_to_array(:missing, ','))
                        on conflict (publication_id) do update set publish_at = excluded.publish_at,
                            due_at = excluded.due_at, attempts = 0, scheduled_by = excluded.scheduled_by,
                            known_missing = excluded.known_missing
                        """)
                .setParameter("id", publication)
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("missing", String.join(",", knownMissing))
                .executeUpdate();
    }

    void unschedule(long publication) {
        Sql.update(entities, """
                        update publication_workflow set publish_at = null, due_at = null, attempts = 0,
                            scheduled_by = null, known_missing = '{}' where publication_id = :id
                        """).setParameter("id", publication).executeUpdate();
    }

    void withdrawn(long publication, String reason) {
        Sql.update(entities, "update publication_workflow set withdrawal_reason = :reason where publication_id = :id")
                .setParameter("id", publication)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Records whose time has come, the longest overdue first. */
    List<Long> due(int limit) {
        return Sql.of(entities, """
                        select publication_id from publication_workflow where due_at <= clock_timestamp()
                        order by due_at limit :limit
                        """, Long.class).setParameter("limit", limit).getResultList();
    }

    /** Takes a due record for the rest of the transaction; nothing where another server has it or was faster. */
    Optional<Due> take(long publication) {
        if (!isFree(publication)) {
            return Optional.empty();
        }
        return Sql.rows(entities, """
                        select scheduled_by, array_to_string(known_missing, ',') from publication_workflow
                        where publication_id = :id and due_at <= clock_timestamp()
                        """)
                .setParameter("id", publication)
                .getResultStream()
                .findFirst()
                .map(row -> new Due(
                        (String) row[0],
                        Arrays.stream(((String) row[1]).split(",")).collect(Collectors.toSet())));
    }

    /** A try has failed: the next is in a minute, then in two, and so on to an hour. */
    void later(long publication) {
        Sql.update(entities, """
                        update publication_workflow set attempts = attempts + 1,
                            due_at = clock_timestamp() + least(interval '1 minute' * power(2, attempts), interval '1 hour')
                        where publication_id = :id and due_at is not null
                        """).setParameter("id", publication).executeUpdate();
    }

    /** Records whose embargo is over. */
    List<Long> embargoesOver(int limit) {
        return Sql.of(entities, """
                        select id from publication where embargo_until <= clock_timestamp()
                        order by embargo_until limit :limit
                        """, Long.class).setParameter("limit", limit).getResultList();
    }

    /** Takes a record for the rest of the transaction, if nobody else has it. */
    boolean isFree(long publication) {
        return !Sql.of(entities, "select id from publication where id = :id for update skip locked", Long.class)
                .setParameter("id", publication)
                .getResultList()
                .isEmpty();
    }

    void comment(long publication, String by, ReviewComment.Kind kind, String text) {
        Sql.update(entities, """
                        insert into review_comment (publication_id, written_by, kind, text)
                        values (:id, :by, :kind, :text)
                        """)
                .setParameter("id", publication)
                .setParameter("by", by)
                .setParameter("kind", kind.name())
                .setParameter("text", text)
                .executeUpdate();
    }

    List<ReviewComment> comments(long publication) {
        return Sql.rows(entities, """
                        select c.written_by, coalesce(a.display_name, c.written_by), c.written_at, c.kind, c.text
                        from review_comment c left join account a on a.name = c.written_by
                        where c.publication_id in (select with_merged(:id)) order by c.id
                        """)
                .setParameter("id", publication)
                .getResultStream()
                .map(row -> new ReviewComment(
                        (String) row[0],
                        (String) row[1],
                        Objects.requireNonNull(Sql.instant(row[2])),
                        ReviewComment.Kind.valueOf((String) row[3]),
                        (String) row[4]))
                .toList();
    }

    /** Everybody who can sign in, by what they are called. */
    List<Colleague> colleagues() {
        return Sql.rows(entities, """
                        select name, display_name, email is not null from account where active
                        order by lower(display_name), name
                        """)
                .getResultStream()
                .map(row -> new Colleague((String) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }
}
