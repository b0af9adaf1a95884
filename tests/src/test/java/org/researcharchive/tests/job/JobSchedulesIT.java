package org.researcharchive.tests.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.job.InvalidScheduleException;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobSchedule;
import org.researcharchive.job.JobSchedules;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Database;

/** Jobs that start by themselves. */
@ArquillianTest
public class JobSchedulesIT {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String NIGHTLY = "30 3 * * *";

    @EJB
    private JobSchedules schedules;

    @EJB
    private JobBoard jobs;

    @Resource(lookup = "jdbc/archive")
    private DataSource source;

    private final Caller admin = new Caller("an-admin", Role.ADMIN);
    private final Caller editor = new Caller("an-editor", Role.CURATOR, Role.EDITOR);

    @Test
    public void whatIsDueStartsOnceAndWaitsForItsNextTime() throws SQLException {
        JobSchedule added = add(NIGHTLY);
        try {
            assertThat(added.nextAt()).isAfter(Clock.systemUTC().instant());
            new Database(source)
                    .update("update job_schedule set next_at = now() - interval '3 days' where id = ?", added.id());

            await().atMost(LONG).until(() -> find(added.id()).lastJob() != null);

            JobSchedule started = find(added.id());
            assertThat(started.nextAt()).isEqualTo(added.nextAt());
            long job = Objects.requireNonNull(started.lastJob());
            assertThat(admin.get(() -> jobs.get(job)).startedBy()).isEqualTo("an-admin");
            await().atMost(LONG)
                    .until(() -> admin.get(() -> jobs.get(job)).status().isOver());
            assertThat(find(added.id()).lastJob()).isEqualTo(job);
        } finally {
            remove(added.id());
        }
        assertThat(admin.get(schedules::list)).noneMatch(each -> each.id() == added.id());
    }

    @Test
    public void onlyAdministratorsScheduleAndOnlyWhatCanBeRead() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> editor.get(() -> schedules.add(JobKind.DRIFT_CHECK, Map.of(), NIGHTLY, "UTC")));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> editor.get(schedules::list));
        assertThatExceptionOfType(InvalidScheduleException.class)
                .isThrownBy(() -> add("every night"))
                .withMessageContaining("'every night'");
    }

    private void remove(long id) {
        admin.get(() -> {
            schedules.remove(id);
            return id;
        });
    }

    private JobSchedule add(String cron) {
        return admin.get(() -> schedules.add(JobKind.DRIFT_CHECK, Map.of(), cron, "Asia/Seoul"));
    }

    private JobSchedule find(long id) {
        return admin.get(schedules::list).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
