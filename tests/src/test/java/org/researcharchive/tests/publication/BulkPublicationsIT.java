package org.researcharchive.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.audit.Actor;
import org.researcharchive.publication.BulkOutcome;
import org.researcharchive.publication.BulkOutcome.Kind;
import org.researcharchive.publication.BulkPublications;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/** Many records at once: none twice, none lost, and no more statements for more of them. */
@ArquillianTest
public class BulkPublicationsIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Actor IMPORT = new Actor("tester", "import 0");

    @EJB
    private BulkPublications bulk;

    @EJB
    private IndexablePublications indexable;

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    @Inject
    private UserTransaction transaction;

    @Test
    public void theSameRecordsAgainChangeNothing() throws Exception {
        List<PublicationDraft> drafts = drafts(Samples.source(), 5);
        assertThat(save(drafts)).extracting(BulkOutcome::kind).containsOnly(Kind.CREATED);
        List<IndexablePublication> before = load(save(drafts));

        assertThat(save(drafts)).extracting(BulkOutcome::kind).containsOnly(Kind.UNCHANGED);
        assertThat(load(save(drafts))).isEqualTo(before);
    }

    @Test
    public void onlyTheRecordThatDiffersIsUpdated() throws Exception {
        String source = Samples.source();
        List<PublicationDraft> drafts = drafts(source, 3);
        save(drafts);
        List<PublicationDraft> changed = List.of(
                drafts.get(0),
                drafts.get(1).toBuilder()
                        .title("Another title")
                        .status(PublicationStatus.PUBLISHED)
                        .build(),
                drafts.get(2));

        List<BulkOutcome> outcomes = save(changed);

        assertThat(outcomes)
                .extracting(BulkOutcome::kind)
                .containsExactly(Kind.UNCHANGED, Kind.UPDATED, Kind.UNCHANGED);
        assertThat(load(outcomes).get(1).title()).isEqualTo("Another title");
    }

    @Test
    public void oneRecordTwiceInOneBatchIsOneRecord() throws Exception {
        String source = Samples.source();

        List<BulkOutcome> outcomes =
                save(List.of(Samples.plain(source, "1", "First"), Samples.plain(source, "1", "Second")));

        assertThat(outcomes).extracting(BulkOutcome::kind).containsExactly(Kind.CREATED, Kind.UPDATED);
        assertThat(load(outcomes)).extracting(IndexablePublication::title).containsOnly("Second");
    }

    @Test
    public void aBadRecordIsRefusedAndTheOthersGoIn() throws Exception {
        String source = Samples.source();

        List<BulkOutcome> outcomes = save(List.of(
                Samples.plain(source, "1", "Good"),
                Samples.plain(source, "2", " "),
                Samples.plain(source, "3", "Good")));

        assertThat(outcomes).extracting(BulkOutcome::kind).containsExactly(Kind.CREATED, Kind.REFUSED, Kind.CREATED);
        assertThat(outcomes.get(1).problems()).extracting("field").containsExactly("title");
    }

    @Test
    public void tenTimesAsManyRecordsTakeNoMoreStatements() throws Exception {
        Statistics statistics = Database.hibernate().getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            save(drafts(Samples.source(), 10));
            // One statement more for each record would be ninety. Fewer than half as many are left to what else is
            // counted: sequences asked in steps of a hundred, and the whole server's timers and feed, which go on.
            assertThat(fewestStatements(statistics, 100)).isLessThan(fewestStatements(statistics, 10) + 45);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** The fewest of several tries: what works beside is counted too. */
    private long fewestStatements(Statistics statistics, int records) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = statistics.getPrepareStatementCount();
            save(drafts(Samples.source(), records));
            fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
        }
        return fewest;
    }

    @Test
    public void aRenamedAuthorRaisesTheVersionOfHisDocuments() throws Exception {
        List<BulkOutcome> outcomes = save(List.of(Samples.everything(Samples.source(), "1")));
        long before = load(outcomes).getFirst().version();

        transaction.begin();
        new Database(database)
                .update(
                        "update author set name = name || ' II' where id in"
                                + " (select author_id from byline where publication_id = ? and position = 0)",
                        outcomes.getFirst().id());
        transaction.commit();

        await().atMost(SOON).until(() -> load(outcomes).getFirst().version() == before + 1);
    }

    private static List<PublicationDraft> drafts(String source, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.everything(source, Integer.toString(i)))
                .toList();
    }

    private List<BulkOutcome> save(List<PublicationDraft> drafts) throws Exception {
        transaction.begin();
        List<BulkOutcome> outcomes = bulk.save(drafts, IMPORT);
        transaction.commit();
        return outcomes;
    }

    private List<IndexablePublication> load(List<BulkOutcome> outcomes) {
        return indexable.load(outcomes.stream().map(BulkOutcome::id).toList());
    }
}
