package org.researcharchive.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.audit.RevisionEntry;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.PublicVersions;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationVersions;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationDraftBuilder;
import org.researcharchive.record.PublicationStatus;

/** Every state that a record was ever saved in can be read again and restored. */
@ArquillianTest
public class PublicationVersionsIT {

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private PublicationVersions versions;

    @EJB
    private PublicVersions publicVersions;

    @EJB
    private RevisionLog revisions;

    private final Caller curator = new Caller("a-curator", Role.CURATOR);
    private final Caller editor = new Caller("an-editor", Role.EDITOR, Role.CURATOR);

    @Test
    public void eachVersionIsReadBackAsItWasSaved() {
        String source = Samples.source();
        List<PublicationDraft> saved = new ArrayList<>();
        PublicationDetails last = curator.get(() -> catalog.create(Samples.everything(source, "1")));
        saved.add(last.record());
        for (PublicationDraftBuilder change : changes(last.record(), source)) {
            PublicationDetails before = last;
            last = curator.get(() -> catalog.update(before.id(), before.version(), change.build()));
            saved.add(last.record());
        }

        long id = last.id();
        for (int number = 1; number <= saved.size(); number++) {
            int asked = number;
            assertThat(curator.get(() -> versions.version(id, asked)).details().record())
                    .as("version " + number)
                    .isEqualTo(saved.get(number - 1));
        }
        assertThat(curator.get(() -> versions.version(id, 1)).newest()).isEqualTo(saved.size());
    }

    /** Each part by itself, then everything at once, so that what is added, moved and taken away is seen in all tables. */
    private static List<PublicationDraftBuilder> changes(PublicationDraft first, String source) {
        return List.of(
                first.toBuilder().authors(first.authors().reversed()),
                first.toBuilder()
                        .authors(List.of(new AuthorDraft(null, "Ada Third " + source, null, null, null, null, null))),
                first.toBuilder().categories(List.of("Sea/Law " + source)).tags(List.of("tide", "new")),
                first.toBuilder().identifiers(Map.of("doi", "10.1000/other")),
                first.toBuilder().images(first.images().reversed()),
                first.toBuilder()
                        .images(List.of())
                        .attachments(List.of())
                        .filings(List.of())
                        .links(List.of()),
                first.toBuilder()
                        .title("Treaties")
                        .subtitle(null)
                        .summary("Longer.\n\nMuch longer.")
                        .body("<p>All <strong>new</strong>.</p>")
                        .publishedOn(PartialDate.parse("2020-02-03"))
                        .type("article")
                        .series("Other Papers " + source)
                        .categories(List.of("Land " + source))
                        .tags(List.of())
                        .authors(List.of())
                        .language("ko")
                        .identifiers(Map.of("isbn", "978-3-16-148410-0"))
                        .sourceUrl(null)
                        .rights("CC0")
                        .publisher(null)
                        .images(List.of(new ImageDraft(null, null, null, null, "Photo: nobody", null)))
                        .attachments(List.of(
                                new AttachmentDraft(null, "https://example.org/b.pdf", "Two", null),
                                new AttachmentDraft(null, "https://example.org/a.pdf", "Annex", "application/pdf")))
                        .filings(List.of(new FilingDraft("Registry", null, "2022-01-02T03:04:05.678", null)))
                        .links(List.of(new LinkDraft(null, "https://example.org/c")))
                        .extra(Map.of()),
                first.toBuilder());
    }

    @Test
    public void aVersionIsReadInAsManyStatementsWhateverItHolds() {
        PublicationDetails full = curator.get(() -> catalog.create(Samples.everything(Samples.source(), "1")));
        PublicationDetails bare = curator.get(() -> catalog.create(Samples.plain(Samples.source(), "1", "Bare")));

        assertThat(statementsFor(full.id())).isEqualTo(9).isEqualTo(statementsFor(bare.id()));
    }

    /** The fewest of several tries: the feed of changes works beside, and its statements are counted too. */
    private long statementsFor(long id) {
        Statistics statistics = Database.hibernate().getStatistics();
        boolean before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            long fewest = Long.MAX_VALUE;
            for (int i = 0; i < 10; i++) {
                long statements = statistics.getPrepareStatementCount();
                curator.get(() -> versions.version(id, 1));
                fewest = Math.min(fewest, statistics.getPrepareStatementCount() - statements);
            }
            return fewest;
        } finally {
            statistics.setStatisticsEnabled(before);
        }
    }

    @Test
    public void theReasonForAChangeIsKeptWithIt() {
        PublicationDetails created = curator.get(
                () -> catalog.create(Samples.plain(Samples.source(), "1", "With a reason"), "  Sent by the author  "));
        curator.get(() -> catalog.update(created.id(), created.version(), created.record()));

        List<RevisionEntry> history = curator.get(() -> revisions.of(created.id(), 0, 10));

        assertThat(history).extracting(RevisionEntry::version).containsExactly(2, 1);
        assertThat(history).extracting(RevisionEntry::note).containsExactly(null, "Sent by the author");
        assertThat(curator.get(() -> revisions.of(created.id(), 1, 1)))
                .extracting(RevisionEntry::version)
                .containsExactly(1);
        assertThatExceptionOfType(InvalidPublicationException.class)
                .isThrownBy(() -> curator.get(
                        () -> catalog.create(Samples.plain(Samples.source(), "1", "Too long"), "x".repeat(501))))
                .satisfies(invalid ->
                        assertThat(invalid.violations()).extracting("field").containsExactly("note"));
    }

    @Test
    public void aRestoredVersionIsANewOneThatSaysWhereItCameFrom() {
        PublicationDetails first = curator.get(() -> catalog.create(Samples.everything(Samples.source(), "1")));
        PublicationDetails second = curator.get(() -> catalog.update(
                first.id(),
                first.version(),
                Samples.plain(
                        Objects.requireNonNull(first.record().source()),
                        Objects.requireNonNull(first.record().sourceId()),
                        "Emptied by mistake")));

        PublicationDetails restored =
                curator.get(() -> catalog.restore(first.id(), second.version(), 1, "Emptied by mistake"));

        assertThat(restored.record()).isEqualTo(first.record());
        RevisionEntry entry = curator.get(() -> revisions.of(first.id(), 0, 1)).getFirst();
        assertThat(entry.version()).isEqualTo(3);
        assertThat(entry.origin()).isEqualTo(PublicationCatalog.RESTORED + 1);
        assertThat(entry.note()).isEqualTo("Emptied by mistake");
        assertThat(curator.get(() -> versions.version(first.id(), 2))
                        .details()
                        .record()
                        .title())
                .isEqualTo("Emptied by mistake");
    }

    @Test
    public void restoringLeavesTheStatusAndRefusesAStaleVersion() {
        PublicationDetails draft = curator.get(() -> catalog.create(Samples.everything(Samples.source(), "1")));
        PublicationDetails published =
                editor.get(() -> catalog.changeStatus(draft.id(), draft.version(), PublicationStatus.PUBLISHED));

        assertThatExceptionOfType(StalePublicationException.class)
                .isThrownBy(() -> curator.get(() -> catalog.restore(draft.id(), draft.version(), 1, null)));
        assertThatExceptionOfType(UnknownRecordException.class)
                .isThrownBy(() -> curator.get(() -> catalog.restore(draft.id(), published.version(), 9, null)));
        PublicationDetails restored = curator.get(() -> catalog.restore(draft.id(), published.version(), 1, null));
        assertThat(restored.record().status()).isEqualTo(PublicationStatus.PUBLISHED);
    }

    @Test
    public void thePublicReadsOnlyVersionsThatWerePublishedOfRecordsThatAre() {
        PublicationDetails draft = curator.get(() -> catalog.create(Samples.everything(Samples.source(), "1")));
        PublicationDetails published =
                editor.get(() -> catalog.changeStatus(draft.id(), draft.version(), PublicationStatus.PUBLISHED));
        PublicationDetails changed = editor.get(() -> catalog.update(
                draft.id(),
                published.version(),
                published.record().toBuilder().title("Corrected").build()));

        assertThat(publicVersions.version(draft.id(), 1)).isEmpty();
        assertThat(publicVersions.version(draft.id(), 2))
                .hasValueSatisfying(version ->
                        assertThat(version.details().record().title()).isEqualTo("Tides and treaties"));
        assertThat(publicVersions.version(draft.id(), 4)).isEmpty();
        assertThat(publicVersions.newest(draft.id())).isEqualTo(3);

        editor.get(() -> catalog.changeStatus(draft.id(), changed.version(), PublicationStatus.WITHDRAWN));
        assertThat(publicVersions.version(draft.id(), 2)).isEmpty();
    }

    @Test
    public void onlyStaffReadsVersionsAndRestores() {
        PublicationDetails draft = curator.get(() -> catalog.create(Samples.plain(Samples.source(), "1", "Closed")));
        Caller nobody = new Caller("somebody");

        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> nobody.get(() -> versions.version(draft.id(), 1)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> nobody.get(() -> revisions.of(draft.id(), 0, 1)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> nobody.get(() -> catalog.restore(draft.id(), draft.version(), 1, null)));
    }
}
