package org.researcharchive.tests.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobStatus;
import org.researcharchive.job.JobView;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.IndexEntry;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.index.IndexRegistry;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.reindex.ReindexPreparation;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Samples;

/** A reindex under way disturbs neither those who search nor those who edit. */
@ArquillianTest
public class ReindexIT {

    private static final Duration LONG = Duration.ofMinutes(5);

    @EJB
    private JobBoard jobs;

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private IndexRegistry registry;

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexNames names;

    @Inject
    private PublicationSearch search;

    private final Caller admin = new Caller("an-admin", Role.ADMIN);
    private final Caller editor = new Caller("an-editor", Role.CURATOR, Role.EDITOR);
    private final String word = Word.fresh();

    @Test
    public void everyEditMadeMeanwhileIsInTheNewIndex() {
        List<PublicationDetails> records = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            records.add(publish(i));
        }
        await().atMost(LONG).until(() -> total(word) == 20);
        String before = live();

        JobView job = admin.get(() -> jobs.start(JobKind.REINDEX, Map.of()));
        String edited = Word.fresh();
        int next = 0;
        while (isActive(job) && next < records.size()) {
            PublicationDetails record = records.get(next++);
            editor.get(() -> catalog.update(
                    record.id(),
                    record.version(),
                    record.record().toBuilder().title(word + " " + edited).build()));
            assertThat(total(word)).as("hits while the index is rebuilt").isEqualTo(20);
        }
        int edits = next;
        await().atMost(LONG).until(() -> !isActive(job));

        assertThat(admin.get(() -> jobs.get(job.id())).status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(live()).isNotEqualTo(before);
        assertThat(registry.in(IndexEntry.State.PREVIOUS).map(IndexEntry::name)).isEqualTo(Optional.of(before));
        assertThat(total(word)).isEqualTo(20);
        await().atMost(LONG).until(() -> total(edited) == edits);
    }

    @Test
    public void aCancelledRunLeavesTheSearchedIndexAndRemovesItsOwn() {
        String before = live();
        JobView job = admin.get(() -> jobs.start(JobKind.REINDEX, Map.of()));

        admin.get(() -> jobs.cancel(job.id()));

        await().atMost(LONG).until(() -> !isActive(job));
        await().atMost(LONG)
                .until(() -> registry.entries().stream()
                        .noneMatch(entry -> entry.state() == IndexEntry.State.BUILDING
                                || entry.state() == IndexEntry.State.FAILED));
        assertThat(admin.get(() -> jobs.get(job.id())).status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(live()).isEqualTo(before);
        assertThat(engine.behind(names.building())).isEmpty();
    }

    @Test
    public void theIndexBeforeComesBackWithEveryEditMadeSince() {
        PublicationDetails record = publish(1);
        await().atMost(LONG).until(() -> total(word) == 1);
        String before = live();
        JobView built = admin.get(() -> jobs.start(JobKind.REINDEX, Map.of()));
        await().atMost(LONG).until(() -> !isActive(built));
        assertThat(live()).isNotEqualTo(before);
        String edited = Word.fresh();
        editor.get(() -> catalog.update(
                record.id(),
                record.version(),
                record.record().toBuilder().title(edited).build()));
        await().atMost(LONG).until(() -> total(edited) == 1);

        JobView back = admin.get(() -> jobs.start(JobKind.REINDEX, Map.of(ReindexPreparation.BACK, "true")));
        await().atMost(LONG).until(() -> !isActive(back));

        assertThat(admin.get(() -> jobs.get(back.id())).status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(live()).isEqualTo(before);
        assertThat(total(edited)).isEqualTo(1);
        assertThat(total(word)).isZero();
    }

    @Test
    public void aPausedRunKeepsItsPlaceAndGoesOn() {
        String before = live();
        JobView job = admin.get(() -> jobs.start(JobKind.REINDEX, Map.of()));

        admin.get(() -> jobs.pause(job.id()));

        await().atMost(LONG).until(() -> admin.get(() -> jobs.get(job.id())).status() == JobStatus.PAUSED);
        assertThat(live()).isEqualTo(before);
        assertThat(catchThrowable(() -> admin.get(() -> jobs.start(JobKind.REINDEX, Map.of()))))
                .isInstanceOf(JobAlreadyRunningException.class);

        admin.get(() -> jobs.resume(job.id()));

        await().atMost(LONG).until(() -> !isActive(job));
        assertThat(admin.get(() -> jobs.get(job.id())).status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(live()).isNotEqualTo(before);
    }

    @Test
    public void aPausedRunCanBeCancelled() {
        JobView job = admin.get(() -> jobs.start(JobKind.REINDEX, Map.of()));
        admin.get(() -> jobs.pause(job.id()));
        await().atMost(LONG).until(() -> admin.get(() -> jobs.get(job.id())).status() == JobStatus.PAUSED);

        assertThat(admin.get(() -> jobs.cancel(job.id())).status()).isEqualTo(JobStatus.CANCELLED);

        await().atMost(LONG).until(() -> registry.in(IndexEntry.State.BUILDING).isEmpty());
    }

    @Test
    public void onlyOneRunsAtATime() {
        JobView job = admin.get(() -> jobs.start(JobKind.REINDEX, Map.of()));
        try {
            assertThat(catchThrowable(() -> admin.get(() -> jobs.start(JobKind.REINDEX, Map.of()))))
                    .isInstanceOf(JobAlreadyRunningException.class);
        } finally {
            admin.get(() -> jobs.cancel(job.id()));
            await().atMost(LONG).until(() -> !isActive(job));
        }
    }

    private PublicationDetails publish(int number) {
        return editor.get(
                () -> catalog.create(Samples.everything(Samples.source(), Integer.toString(number)).toBuilder()
                        .title(word)
                        .status(PublicationStatus.PUBLISHED)
                        .build()));
    }

    private long total(String text) {
        return search.search(SearchRequest.builder().text(text).withoutFacets().build())
                .total();
    }

    private String live() {
        return engine.behind(names.live()).orElseThrow();
    }

    private boolean isActive(JobView job) {
        return !admin.get(() -> jobs.get(job.id())).status().isOver();
    }
}
