package org.researcharchive.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.audit.RevisionEntry;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.StatusNotAllowedException;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/** What a curator's save does, and what it may not do. */
@ArquillianTest
public class PublicationCatalogIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private PublicArchive publicArchive;

    @EJB
    private RevisionLog revisions;

    private final Caller curator = new Caller("a-curator", Role.CURATOR);
    private final Caller editor = new Caller("an-editor", Role.EDITOR);

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    @Inject
    private UserTransaction transaction;

    @Test
    public void whatIsSavedIsReadAgain() {
        PublicationDraft draft = Samples.everything(Samples.source(), "1");

        PublicationDetails stored = curator.get(() -> catalog.create(draft));

        PublicationDraft read = curator.get(() -> catalog.get(stored.id())).record();
        assertThat(withoutAuthorNumbers(read)).isEqualTo(draft);
    }

    @Test
    public void savingARecordLeavesOneChangeInTheOutbox() throws Exception {
        PublicationDetails stored = create();
        await().atMost(SOON).until(() -> changesOf(stored.id()) == 0);
        transaction.begin();
        try {
            curator.get(() -> catalog.update(stored.id(), stored.version(), stored.record()));
            assertThat(changesOf(stored.id())).isEqualTo(1);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    public void aSaveThatIsRolledBackLeavesNothing() throws Exception {
        String source = Samples.source();
        transaction.begin();
        curator.get(() -> catalog.create(Samples.plain(source, "1", "Never kept")));
        transaction.rollback();

        assertThat(new Database(database).count("select count(*) from publication where source = ?", source))
                .isZero();
    }

    @Test
    public void theSecondSaveOfOneVersionIsRefusedAndSaysWhoCameFirst() {
        PublicationDetails read = create();
        PublicationDetails first = curator.get(() -> catalog.update(read.id(), read.version(), read.record()));

        assertThatExceptionOfType(StalePublicationException.class)
                .isThrownBy(() -> curator.get(() -> catalog.update(read.id(), read.version(), read.record())))
                .satisfies(stale -> {
                    assertThat(stale.currentVersion()).isEqualTo(first.version());
                    assertThat(stale.changedBy()).isEqualTo(first.changedBy());
                });
    }

    @Test
    public void aChangeOfTheBylineAloneIsAChangeOfTheRecord() {
        PublicationDetails read = curator.get(() -> catalog.create(Samples.everything(Samples.source(), "1")));
        List<AuthorDraft> turned = read.record().authors().reversed();

        PublicationDetails changed = curator.get(() -> catalog.update(
                read.id(),
                read.version(),
                read.record().toBuilder().authors(turned).build()));

        assertThat(changed.version()).isGreaterThan(read.version());
        assertThat(changed.record().authors()).isEqualTo(turned);
        assertThat(changed.bylines())
                .extracting("authorId")
                .isEqualTo(turned.stream().map(AuthorDraft::id).toList());
    }

    @Test
    public void eachSaveIsOneRevisionThatIsSigned() {
        PublicationDetails created = create();
        PublicationDetails changed = curator.get(() -> catalog.update(
                created.id(),
                created.version(),
                created.record().toBuilder().summary("New.").build()));

        List<RevisionEntry> history = curator.get(() -> revisions.of(created.id(), 0, 10));

        assertThat(history).extracting(RevisionEntry::what).containsExactly("changed", "created");
        assertThat(history).extracting(RevisionEntry::who).containsOnly("a-curator");
        assertThat(changed.changedBy()).isEqualTo("a-curator");
    }

    @Test
    public void oneSourceHasOneRecordOfOneName() {
        String source = Samples.source();
        curator.get(() -> catalog.create(Samples.plain(source, "1", "First")));

        assertThatExceptionOfType(InvalidPublicationException.class)
                .isThrownBy(() -> curator.get(() -> catalog.create(Samples.plain(source, "1", "Second"))))
                .withMessageContaining(source);
    }

    @Test
    public void aCuratorDoesNotPublish() {
        PublicationDetails draft = create();

        assertThatExceptionOfType(StatusNotAllowedException.class)
                .isThrownBy(() -> curator.get(
                        () -> catalog.changeStatus(draft.id(), draft.version(), PublicationStatus.PUBLISHED)));
        assertThat(publicArchive.publication(draft.id())).isEmpty();
    }

    @Test
    public void whoIsNoCuratorReachesNothing() {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> editor.get(() -> catalog.get(1)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> catalog.get(1));
    }

    @Test
    public void theMappingFitsTheSchema() throws Exception {
        Database.hibernate().getSchemaManager().validate();
    }

    private PublicationDetails create() {
        return curator.get(() -> catalog.create(Samples.plain(Samples.source(), "1", "A draft")));
    }

    private long changesOf(long publicationId) throws SQLException {
        return new Database(database)
                .count("select count(*) from publication_change where publication_id = ?", publicationId);
    }

    private static PublicationDraft withoutAuthorNumbers(PublicationDraft record) {
        return record.toBuilder()
                .authors(record.authors().stream()
                        .map(a -> new AuthorDraft(null, a.name(), a.affiliation(), null, null, null, a.note()))
                        .toList())
                .build();
    }
}
