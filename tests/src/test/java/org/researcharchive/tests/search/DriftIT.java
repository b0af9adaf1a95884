package org.researcharchive.tests.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobProblem;
import org.researcharchive.job.JobStatus;
import org.researcharchive.job.JobView;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.search.drift.DriftCheck;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.IndexAdmin;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.reindex.ReindexScope;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Database;
import org.researcharchive.tests.publication.Samples;

/** Whatever differs between database and index is found, named and repaired, and nothing else is. */
@ArquillianTest
public class DriftIT {

    private static final Duration LONG = Duration.ofMinutes(3);

    /** Far beyond any record, and another one in each run: the engine remembers for an hour what was deleted. */
    private static final long NO_RECORD = 9_000_000_000_000_000L + System.currentTimeMillis();

    @EJB
    private JobBoard jobs;

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private IndexAdmin index;

    @Inject
    private ElasticsearchConnection connection;

    @Inject
    private IndexNames names;

    @Resource(lookup = "jdbc/archive")
    private DataSource source;

    private final Caller admin = new Caller("an-admin", Role.ADMIN);
    private final Caller editor = new Caller("an-editor", Role.CURATOR, Role.EDITOR);

    @Test
    public void everyKindOfDriftIsNamedAndRepairedAndNothingElse() {
        List<PublicationDetails> records = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            records.add(publish(i));
        }
        PublicationDetails withdrawn = records.get(5);
        editor.get(() -> catalog.changeStatus(withdrawn.id(), withdrawn.version(), PublicationStatus.WITHDRAWN));
        awaitEmptyOutbox();
        check(true);
        awaitEmptyOutbox();
        assertThat(check(false).failed()).as("drift before anything was broken").isZero();

        long missing = records.get(0).id();
        long changed = records.get(1).id();
        long newer = records.get(2).id();
        connection.write(client -> client.delete(
                delete -> delete.index(names.live()).id(Long.toString(missing)).refresh(Refresh.True)));
        store(changed, versionInIndex(changed));
        store(newer, versionInIndex(newer) + 1_000);
        store(withdrawn.id(), 1_000_000);
        store(NO_RECORD, 1);

        JobView told = check(false);
        assertThat(told.counts())
                .containsEntry("missing", 1L)
                .containsEntry("stale", 2L)
                .containsEntry("orphan", 2L)
                .doesNotContainKey("repaired");
        assertThat(problems(told))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Long.toString(missing), "missing",
                        Long.toString(changed), "stale",
                        Long.toString(newer), "stale",
                        Long.toString(withdrawn.id()), "orphan",
                        Long.toString(NO_RECORD), "orphan"));
        assertThat(check(true).counts()).containsEntry("repaired", 5L);

        awaitEmptyOutbox();
        JobView after = check(false);
        assertThat(problems(after)).isEmpty();
        assertThat(after.message()).isEqualTo("The index is exactly what the database says");
    }

    @Test
    public void aPartIsWrittenAgainAndNothingElse() {
        PublicationDetails meant = publish(1);
        PublicationDetails other = publish(2);
        awaitEmptyOutbox();
        store(meant.id(), versionInIndex(meant.id()));
        store(other.id(), versionInIndex(other.id()));

        ReindexScope scope = ReindexScope.of(Map.of("ids", Long.toString(meant.id())));
        JobView part = finished(admin.get(() -> jobs.start(scope.kind(), scope.parameters())));

        assertThat(part.done()).isEqualTo(1);
        JobView told = check(false);
        assertThat(problems(told)).containsOnlyKeys(Long.toString(other.id()));
        ReindexScope again = ReindexScope.of(Map.of("failuresOf", Long.toString(told.id())));
        finished(admin.get(() -> jobs.start(again.kind(), again.parameters())));
        assertThat(problems(check(false))).isEmpty();
    }

    @Test
    public void whatIsOnItsWayIsNoDrift() {
        Random random = new Random(11);
        List<PublicationDetails> records = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            records.add(publish(i));
        }
        JobView job = start(false);
        for (int i = 0; i < 30; i++) {
            int which = random.nextInt(records.size());
            PublicationDetails record = records.get(which);
            records.set(
                    which,
                    editor.get(() -> catalog.update(
                            record.id(),
                            record.version(),
                            record.record().toBuilder().title(Word.fresh()).build())));
            if (isOver(job)) {
                assertThat(problems(finished(job))).isEmpty();
                job = start(false);
            }
        }
        assertThat(problems(finished(job))).isEmpty();
    }

    @Test
    public void recordsThatAreStillToFollowTheirAuthorAreNoDrift() throws SQLException {
        PublicationDetails record = publish(1);
        awaitEmptyOutbox();
        for (int i = 0; i < 4; i++) {
            new Database(source)
                    .update(
                            "update author set name = name || '.' where id in"
                                    + " (select author_id from byline where publication_id = ?)",
                            record.id());
            assertThat(problems(check(false))).isEmpty();
        }
    }

    private PublicationDetails publish(int number) {
        return editor.get(
                () -> catalog.create(Samples.everything(Samples.source(), Integer.toString(number)).toBuilder()
                        .title(Word.fresh())
                        .status(PublicationStatus.PUBLISHED)
                        .build()));
    }

    /** A document that somebody wrote past the archive. */
    private void store(long id, long version) {
        connection.write(client -> client.index(write -> write.index(names.live())
                .id(Long.toString(id))
                .version(version)
                .versionType(VersionType.ExternalGte)
                .refresh(Refresh.True)
                .document(Map.of("id", id, "slug", "by-hand", "title", "Written by hand"))));
    }

    private long versionInIndex(long id) {
        Long version = connection
                .write(client -> client.get(get -> get.index(names.live()).id(Long.toString(id)), Map.class))
                .version();
        return version == null ? 0 : version;
    }

    private JobView check(boolean repair) {
        return finished(start(repair));
    }

    private JobView start(boolean repair) {
        return admin.get(() -> jobs.start(JobKind.DRIFT_CHECK, Map.of(DriftCheck.REPAIR, Boolean.toString(repair))));
    }

    private JobView finished(JobView job) {
        await().atMost(LONG).until(() -> isOver(job));
        JobView end = admin.get(() -> jobs.get(job.id()));
        assertThat(end.status()).as(String.valueOf(end.message())).isEqualTo(JobStatus.COMPLETED);
        return end;
    }

    private boolean isOver(JobView job) {
        return admin.get(() -> jobs.get(job.id())).status().isOver();
    }

    private Map<String, String> problems(JobView job) {
        Map<String, String> problems = new HashMap<>();
        for (JobProblem problem : admin.get(() -> jobs.problems(job.id()))) {
            problems.put(String.valueOf(problem.value()), problem.field());
        }
        return problems;
    }

    private void awaitEmptyOutbox() {
        await().atMost(LONG).until(() -> index.state().pending() == 0);
    }
}
