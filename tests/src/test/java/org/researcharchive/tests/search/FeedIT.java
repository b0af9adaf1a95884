package org.researcharchive.tests.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.search.index.DocumentBulk;
import org.researcharchive.search.index.IndexAdmin;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.index.WriteReport;
import org.researcharchive.search.query.Hit;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Samples;

/** From a save to a hit. */
@ArquillianTest
public class FeedIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private IndexablePublications publications;

    @EJB
    private IndexAdmin admin;

    @Inject
    private PublicationSearch search;

    @Inject
    private DocumentBulk bulk;

    @Inject
    private IndexNames names;

    private final Caller editor = new Caller("an-editor", Role.CURATOR, Role.EDITOR);
    private final String word = Word.fresh();

    @Test
    public void aPublishedRecordIsFound() {
        PublicationDetails saved = publish("Tides of Guaraní " + word);

        awaitHits(word, 1);

        Hit hit = search.search(request("guarani " + word)).hits().getFirst();
        assertThat(hit.id()).isEqualTo(saved.id());
        assertThat(hit.slug()).isEqualTo(saved.slug());
        assertThat(hit.publishedOn()).isEqualTo(PartialDate.parse("2019-10"));
        assertThat(hit.highlights().getOrDefault("title", List.of()))
                .anyMatch(title -> title.contains("<mark>Guaraní</mark>"));
    }

    @Test
    public void anEditIsFoundAndWhatItReplacedIsNot() {
        PublicationDetails saved = publish("Before " + word);
        awaitHits(word, 1);
        String after = Word.fresh();

        editor.get(() -> catalog.update(
                saved.id(),
                saved.version(),
                saved.record().toBuilder().title("After " + after).build()));

        awaitHits(after, 1);
        assertThat(search.search(request(word)).total()).isZero();
    }

    @Test
    public void aWithdrawnRecordIsFoundNoMore() {
        PublicationDetails saved = publish("Withdrawn " + word);
        awaitHits(word, 1);

        editor.get(() -> catalog.changeStatus(saved.id(), saved.version(), PublicationStatus.WITHDRAWN));

        awaitHits(word, 0);
    }

    @Test
    public void aDraftIsNeverFound() {
        editor.get(() -> catalog.create(Samples.plain(Samples.source(), "1", "Draft " + word)));
        String published = Word.fresh();
        publish("Published later " + published);

        awaitHits(published, 1);
        assertThat(search.search(request(word)).total()).isZero();
    }

    @Test
    public void anOlderStateNeverReplacesANewerOne() {
        PublicationDetails saved = publish("Newer " + word);
        awaitHits(word, 1);
        IndexablePublication newer = publications.load(List.of(saved.id())).getFirst();

        WriteReport report = bulk.write(List.of(withVersion(newer, newer.version() - 1, "Older")), names.live(), true);

        assertThat(report.isWritten(saved.id())).isTrue();
        assertThat(search.search(request(word)).total()).isEqualTo(1);
    }

    @Test
    public void aLateWriteDoesNotBringBackWhatWasWithdrawn() {
        PublicationDetails saved = publish("Gone " + word);
        awaitHits(word, 1);
        IndexablePublication before = publications.load(List.of(saved.id())).getFirst();
        editor.get(() -> catalog.changeStatus(saved.id(), saved.version(), PublicationStatus.WITHDRAWN));
        awaitHits(word, 0);

        bulk.write(List.of(before), names.live(), true);

        assertThat(search.search(request(word)).total()).isZero();
    }

    @Test
    public void theStateTellsThatNothingFailed() {
        publish("Counted " + word);
        awaitHits(word, 1);

        assertThat(admin.state().available()).isTrue();
        assertThat(admin.state().documents()).isPositive();
        assertThat(admin.state().alias()).isEqualTo(names.live());
        assertThat(admin.state().index()).startsWith(names.live() + "-");
    }

    private PublicationDetails publish(String title) {
        PublicationDraft draft = Samples.everything(Samples.source(), "1").toBuilder()
                .title(title)
                .status(PublicationStatus.PUBLISHED)
                .build();
        return editor.get(() -> catalog.create(draft));
    }

    private void awaitHits(String text, long hits) {
        await().atMost(SOON).until(() -> search.search(request(text)).total() == hits);
    }

    private static SearchRequest request(String text) {
        return SearchRequest.builder().text(text).build();
    }

    private static IndexablePublication withVersion(IndexablePublication record, long version, String title) {
        return new IndexablePublication(
                record.id(),
                version,
                true,
                record.slug(),
                title,
                record.subtitle(),
                record.summary(),
                record.bodyText(),
                record.publishedOn(),
                record.type(),
                record.series(),
                record.categories(),
                record.tags(),
                record.authors(),
                record.language(),
                record.identifiers(),
                record.source(),
                record.sourceId());
    }
}
