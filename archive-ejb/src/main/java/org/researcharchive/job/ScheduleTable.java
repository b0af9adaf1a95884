package org.researcharchive.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/** The table of schedules. */
@ApplicationScoped
public class ScheduleTable {

    private static final String SELECT =
            "select id, kind, cast(parameters as text), cron, zone, next_at, made_by, last_job from job_schedule";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    List<JobSchedule> all() {
        return Sql.rows(entities, SELECT + " order by next_at, id")
                .getResultStream()
                .map(row -> schedule(row))
                .toList();
    }

    JobSchedule find(long id) {
        return schedule(Sql.rows(entities, SELECT + " where id = :id")
                .setParameter("id", id)
                .getSingleResult());
    }

    /** One whose time has come, locked until the transaction ends and passed over by every other server. */
    Optional<JobSchedule> due() {
        return Sql.rows(
                        entities,
                        SELECT
                                + " where next_at <= clock_timestamp() order by next_at, id limit 1 for update skip locked")
                .getResultStream()
                .map(row -> schedule(row))
                .findFirst();
    }

    long insert(JobKind kind, Map<String, String> parameters, String cron, String zone, Instant nextAt, String madeBy) {
        return Sql.of(entities, """
                        insert into job_schedule (kind, parameters, cron, zone, next_at, made_by)
                        values (:kind, cast(:parameters as jsonb), :cron, :zone, :next, :by) returning id
                        """, Long.class)
                .setParameter("kind", kind.name())
                .setParameter("parameters", JobRuns.json(parameters))
                .setParameter("cron", cron)
                .setParameter("zone", zone)
                .setParameter("next", nextAt)
                .setParameter("by", madeBy)
                .getSingleResult();
    }

    /** @param job the run that was started; null where one of its kind was under way */
    void started(long id, Instant nextAt, @Nullable Long job) {
        Sql.update(
                        entities,
                        "update job_schedule set next_at = :next, last_job = coalesce(:job, last_job) where id = :id")
                .setParameter("next", nextAt)
                .setParameter("job", job, StandardBasicTypes.LONG)
                .setParameter("id", id)
                .executeUpdate();
    }

    void delete(long id) {
        Sql.update(entities, "delete from job_schedule where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static JobSchedule schedule(@Nullable Object[] row) {
        return new JobSchedule(
                Sql.number(row[0]),
                JobKind.valueOf(String.valueOf(row[1])),
                JobRuns.parameters(String.valueOf(row[2])),
                String.valueOf(row[3]),
                String.valueOf(row[4]),
                Objects.requireNonNull(Sql.instant(row[5])),
                String.valueOf(row[6]),
                row[7] == null ? null : Sql.number(row[7]));
    }
}
