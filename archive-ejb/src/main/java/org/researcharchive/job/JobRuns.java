package org.researcharchive.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/** The table of runs. Plain SQL: its rows are counters that several threads raise, not objects that somebody edits. */
@ApplicationScoped
public class JobRuns {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};
    private static final String COLUMNS =
            "id, kind, status, total, done, failed, started_at, ended_at, started_by, message, cast(counts as text),"
                    + " cast(parameters as text), resumed_at, resumed_done";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** A new run, or nothing where one of the kind is under way. */
    Optional<Long> insert(JobKind kind, Map<String, String> parameters, String startedBy, String node) {
        return Sql.of(entities, """
                        insert into job_run (kind, status, parameters, started_by, node)
                        values (:kind, 'STARTING', cast(:parameters as jsonb), :startedBy, :node)
                        on conflict do nothing returning id
                        """, Long.class)
                .setParameter("kind", kind.name())
                .setParameter("parameters", json(parameters))
                .setParameter("startedBy", startedBy)
                .setParameter("node", node)
                .getResultStream()
                .findFirst();
    }

    Optional<Long> active(JobKind kind) {
        return Sql.of(entities, "select id from job_run where kind = :kind and active", Long.class)
                .setParameter("kind", kind.name())
                .getResultStream()
                .findFirst();
    }

    Optional<JobView> find(long id) {
        return Sql.rows(entities, "select " + COLUMNS + " from job_run where id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view(row))
                .findFirst();
    }

    List<JobView> newest(int limit) {
        return Sql.rows(entities, "select " + COLUMNS + " from job_run order by id desc limit :limit")
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> view(row))
                .toList();
    }

    /** The latest run that was started with a value for a parameter. */
    public Optional<JobView> latestWith(String parameter, String value) {
        return Sql.rows(
                        entities,
                        "select " + COLUMNS + " from job_run where parameters ->> :parameter = :value"
                                + " order by id desc limit 1")
                .setParameter("parameter", parameter)
                .setParameter("value", value)
                .getResultStream()
                .map(row -> view(row))
                .findFirst();
    }

    /** The status, where the run is in one of those that may come before it; whether it was. */
    boolean move(long id, JobStatus to, JobStatus... from) {
        return Sql.update(entities, """
                                update job_run set status = :to, heartbeat_at = clock_timestamp(),
                                    ended_at = case when :over then clock_timestamp() end
                                where id = :id and status = any(:from)
                                """)
                        .setParameter("to", to.name())
                        .setParameter("over", to.isOver())
                        .setParameter("id", id)
                        .setParameter(
                                "from", List.of(from).stream().map(Enum::name).toArray(String[]::new))
                        .executeUpdate()
                > 0;
    }

    /** Gives a paused run to a server that takes it up; whether it was paused. */
    boolean resume(long id, String node) {
        return Sql.update(entities, """
                                update job_run set status = 'STARTING', node = :node, heartbeat_at = clock_timestamp()
                                where id = :id and status = 'PAUSED'
                                """)
                        .setParameter("node", node)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    void execution(long id, long executionId) {
        Sql.update(entities, "update job_run set execution_id = :execution where id = :id")
                .setParameter("execution", executionId)
                .setParameter("id", id)
                .executeUpdate();
    }

    Optional<Long> execution(long id) {
        return Sql.of(entities, "select execution_id from job_run where id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(execution -> execution != null)
                .findFirst();
    }

    void begin(long id, long total) {
        Sql.update(entities, """
                        update job_run set total = :total, resumed_at = clock_timestamp(), resumed_done = done,
                            heartbeat_at = clock_timestamp() where id = :id
                        """)
                .setParameter("total", total)
                .setParameter("id", id)
                .executeUpdate();
    }

    void advance(long id, long done, long failed, @Nullable String checkpoint, Map<String, Long> counts) {
        Sql.update(entities, """
                        update job_run set done = done + :done, failed = failed + :failed,
                            checkpoint = coalesce(cast(:checkpoint as text), checkpoint),
                            counts = counts || (
                                select coalesce(jsonb_object_agg(added.key,
                                    coalesce(cast(counts ->> added.key as bigint), 0) + cast(added.value as bigint)), '{}')
                                from jsonb_each_text(cast(:counts as jsonb)) as added),
                            heartbeat_at = clock_timestamp()
                        where id = :id
                        """)
                .setParameter("done", done)
                .setParameter("failed", failed)
                .setParameter("checkpoint", checkpoint, String.class)
                .setParameter("counts", json(counts))
                .setParameter("id", id)
                .executeUpdate();
    }

    void restartCounting(long id) {
        Sql.update(entities, "update job_run set done = 0, failed = 0, counts = '{}', checkpoint = null where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void message(long id, String message) {
        Sql.update(entities, "update job_run set message = :message where id = :id")
                .setParameter("message", message)
                .setParameter("id", id)
                .executeUpdate();
    }

    void heartbeat(String node) {
        Sql.update(entities, """
                        update job_run set heartbeat_at = clock_timestamp()
                        where node = :node and active
                        """).setParameter("node", node).executeUpdate();
    }

    Optional<String> checkpoint(long id) {
        return Sql.of(entities, "select checkpoint from job_run where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(checkpoint -> checkpoint != null)
                .findFirst();
    }

    Optional<JobStatus> status(long id) {
        return Sql.of(entities, "select status from job_run where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .map(status -> JobStatus.valueOf(status))
                .findFirst();
    }

    /**
     * Takes over runs whose server is gone: this server itself, which has just started, or another that has not been
     * heard of for long.
     */
    List<Long> takeOver(String node, boolean ownToo, Duration silence) {
        return Sql.of(entities, """
                        update job_run set node = :node, heartbeat_at = clock_timestamp()
                        where active and status <> 'PAUSED'
                            and ((:ownToo and node = :node)
                                or heartbeat_at < clock_timestamp() - make_interval(secs => :silence))
                        returning id
                        """, Long.class)
                .setParameter("node", node)
                .setParameter("ownToo", ownToo)
                .setParameter("silence", (double) silence.toSeconds())
                .getResultStream()
                .toList();
    }

    void problem(long id, JobProblem problem) {
        Sql.update(entities, """
                        insert into job_problem (job_id, file, line, field, value, reason)
                        values (:job, :file, :line, :field, cast(:value as text), :reason)
                        """)
                .setParameter("job", id)
                .setParameter("file", problem.file())
                .setParameter("line", problem.line())
                .setParameter("field", problem.field())
                .setParameter("value", problem.value(), String.class)
                .setParameter("reason", problem.reason())
                .executeUpdate();
    }

    List<JobProblem> problems(long id, int first, int limit) {
        return Sql.rows(entities, """
                        select file, line, field, value, reason from job_problem where job_id = :job order by id
                        offset :first limit :limit
                        """)
                .setParameter("job", id)
                .setParameter("first", first)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new JobProblem(
                        (String) row[0], Sql.number(row[1]), (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    /** The numbers of records among what a run could not take. */
    List<Long> failedRecords(long id) {
        return Sql.of(entities, """
                        select distinct cast(value as bigint) as record from job_problem
                        where job_id = :job and file = '' and value ~ '^[0-9]{1,18}$' order by record
                        """, Long.class).setParameter("job", id).getResultList();
    }

    private static JobView view(Object[] row) {
        JobStatus status = JobStatus.valueOf((String) row[2]);
        Long total = row[3] == null ? null : Sql.number(row[3]);
        long done = Sql.number(row[4]);
        Instant ended = Sql.instant(row[7]);
        Instant until = ended == null ? Clock.systemUTC().instant() : ended;
        long stretch = done - Sql.number(row[13]);
        double seconds = Math.max(Duration.between(time(row[12]), until).toMillis(), 1) / 1000.0;
        double rate = status == JobStatus.PAUSED ? 0 : Math.round(stretch / seconds * 10) / 10.0;

        return new JobView(
                Sql.number(row[0]),
                JobKind.valueOf((String) row[1]),
                status,
                total,
                done,
                Sql.number(row[5]),
                rate,
                status.isOver() ? null : secondsLeft(total, done, rate),
                time(row[6]),
                ended,
                (String) row[8],
                (String) row[9],
                read((String) row[10], COUNTS),
                read((String) row[11], PARAMETERS));
    }

    private static @Nullable Long secondsLeft(@Nullable Long total, long done, double rate) {
        return total == null || rate <= 0 ? null : (long) Math.ceil(Math.max(0, total - done) / rate);
    }

    private static Instant time(Object value) {
        return Objects.requireNonNull(Sql.instant(value));
    }

    static String json(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A job's figures cannot be written as JSON", e);
        }
    }

    static Map<String, String> parameters(String json) {
        return read(json, PARAMETERS);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The table of runs holds something that is not JSON", e);
        }
    }
}
