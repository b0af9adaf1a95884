package org.researcharchive.tests.workflow;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.audit.RevisionEntry;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicTombstones;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublishedRecords;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.StatusNotAllowedException;
import org.researcharchive.publication.WorkflowAction;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Database;
import org.researcharchive.tests.publication.Samples;
import org.researcharchive.workflow.ReviewComment;
import org.researcharchive.workflow.WorkflowDesk;

/**
 * Who brings records where, and what the archive does by itself when a time comes. The archive that serves and this
 * deployment both watch the clock, as two servers would.
 */
@ArquillianTest
public class WorkflowIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OVERDUE = "update publication_workflow set publish_at = now() - interval '2 days',"
            + " due_at = now() - interval '2 days' where publication_id = ?";

    @EJB
    private WorkflowDesk desk;

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private PublicArchive publicArchive;

    @EJB
    private PublishedRecords published;

    @EJB
    private PublicTombstones tombstones;

    @EJB
    private IndexablePublications indexable;

    @EJB
    private RevisionLog revisions;

    @Resource(lookup = "jdbc/archive")
    private DataSource source;

    private final Caller curator = new Caller("a-curator", Role.CURATOR);
    private final Caller editor = new Caller("an-editor", Role.CURATOR, Role.EDITOR);
    private final Caller admin = new Caller("an-admin", Role.CURATOR, Role.ADMIN);
    private final Caller nobody = new Caller("nobody");

    @Test
    public void eachStepIsTakenByItsRolesFromItsStatusesAndByNobodyElse() {
        record Somebody(Caller caller, Set<String> roles) {}
        List<Somebody> callers = List.of(
                new Somebody(nobody, Set.of()),
                new Somebody(curator, Set.of(Role.CURATOR)),
                new Somebody(editor, Set.of(Role.CURATOR, Role.EDITOR)),
                new Somebody(admin, Set.of(Role.CURATOR, Role.ADMIN)));
        for (PublicationStatus status : PublicationStatus.values()) {
            for (WorkflowAction action : WorkflowAction.values()) {
                for (Somebody somebody : callers) {
                    PublicationDetails record = at(status);
                    assertThat(isTaken(action, record, somebody.caller()))
                            .as("%s of a %s record by %s", action, status, somebody.roles())
                            .isEqualTo(action.isAllowed(status, somebody.roles()));
                }
            }
        }
    }

    private boolean isTaken(WorkflowAction action, PublicationDetails record, Caller caller) {
        try {
            caller.get(() -> step(action, record));
            return true;
        } catch (StatusNotAllowedException | EJBAccessException e) {
            return false;
        }
    }

    private boolean step(WorkflowAction action, PublicationDetails record) {
        long id = record.id();
        long version = record.version();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        switch (action) {
            case ASSIGN -> desk.assign(id, "admin");
            case COMMENT -> desk.comment(id, "A word.");
            case SEND_TO_REVIEW -> desk.sendToReview(id, version);
            case SEND_BACK -> desk.sendBack(id, version, "Not yet.");
            case SCHEDULE -> desk.schedule(id, version, tomorrow);
            case UNSCHEDULE -> desk.unschedule(id, version);
            case PUBLISH -> desk.publish(id, version);
            case EMBARGO -> desk.embargo(id, version, tomorrow);
            case WITHDRAW -> desk.withdraw(id, version, "A test.");
            case REOPEN -> desk.reopen(id, version);
        }
        return true;
    }

    private PublicationDetails at(PublicationStatus status) {
        PublicationDetails draft = create();
        return switch (status) {
            case DRAFT -> draft;
            case IN_REVIEW -> curator.get(() -> desk.sendToReview(draft.id(), draft.version()));
            case PUBLISHED -> editor.get(() -> desk.publish(draft.id(), draft.version()));
            case WITHDRAWN -> editor.get(() -> desk.withdraw(draft.id(), draft.version(), "A test."));
        };
    }

    @Test
    public void recordsThatCameDueArePublishedOnceEachByOneServer() throws Exception {
        List<PublicationDetails> records = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            PublicationDetails draft = create();
            records.add(editor.get(() -> desk.schedule(draft.id(), draft.version(), inADay())));
        }
        for (PublicationDetails record : records) {
            assertThat(record.record().status()).isEqualTo(PublicationStatus.IN_REVIEW);
            new Database(source).update(OVERDUE, record.id());
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(records)
                        .allMatch(
                                record -> publicArchive.publication(record.id()).isPresent()));

        for (PublicationDetails record : records) {
            List<RevisionEntry> history = curator.get(() -> revisions.of(record.id(), 0, 10));
            assertThat(history).extracting(RevisionEntry::what).containsExactly("published", "in review", "created");
            assertThat(history.getFirst().who()).isEqualTo("an-editor");
            assertThat(history.getFirst().origin()).isEqualTo("schedule");
            assertThat(curator.get(() -> desk.state(record.id())).publishAt()).isNull();
        }
    }

    @Test
    public void aRecordThatLostWhatItHadStaysInReviewAndSaysWhy() throws Exception {
        PublicationDetails draft = curator.get(() -> catalog.create(Samples.everything(Samples.source(), "1")));
        PublicationDetails scheduled = editor.get(() -> desk.schedule(draft.id(), draft.version(), inADay()));
        curator.get(() -> catalog.update(
                draft.id(),
                scheduled.version(),
                scheduled.record().toBuilder().authors(List.of()).build()));

        new Database(source).update(OVERDUE, draft.id());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                curator.get(() -> desk.state(draft.id())).comments())
                        .extracting(ReviewComment::kind, ReviewComment::text)
                        .containsExactly(tuple(ReviewComment.Kind.NOT_PUBLISHED, "authors")));
        assertThat(curator.get(() -> catalog.get(draft.id())).record().status()).isEqualTo(PublicationStatus.IN_REVIEW);
        assertThat(curator.get(() -> desk.state(draft.id())).publishAt()).isNull();
    }

    @Test
    public void underEmbargoReadersSeeWhatARecordIsButNotItsTextAndFiles() throws Exception {
        PublicationDetails draft = curator.get(() -> catalog.create(Samples.everything(Samples.source(), "1")));
        PublicationDetails hidden = editor.get(() -> desk.embargo(draft.id(), draft.version(), inADay()));
        PublicationDetails record = editor.get(() -> desk.publish(draft.id(), hidden.version()));
        long id = record.id();

        PublicationDraft seen = publicArchive.publication(id).orElseThrow().record();
        assertThat(seen.title()).isEqualTo(draft.record().title());
        assertThat(seen.summary()).isEqualTo(draft.record().summary());
        assertThat(seen.authors()).hasSize(2);
        assertThat(seen.body()).isNull();
        assertThat(seen.images()).isEmpty();
        assertThat(seen.attachments()).isEmpty();
        assertThat(published.load(List.of(id)).getFirst().record().body()).isNull();
        assertThat(indexable.load(List.of(id)).getFirst().bodyText()).isNull();
        assertThat(publicArchive.embargo(id)).isPresent();
        assertThat(curator.get(() -> catalog.get(id)).record().body())
                .isEqualTo(draft.record().body());

        new Database(source)
                .update("update publication set embargo_until = now() - interval '1 minute' where id = ?", id);

        assertThat(publicArchive.publication(id).orElseThrow().record().body())
                .isEqualTo(draft.record().body());
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(curator.get(() -> catalog.get(id)).version()).isEqualTo(record.version() + 1));
        assertThat(curator.get(() -> revisions.of(id, 0, 1)).getFirst().origin())
                .isEqualTo("embargo");
        assertThat(indexable.load(List.of(id)).getFirst().bodyText()).contains("Ebb and");
    }

    @Test
    public void aWithdrawnRecordLeavesItsReasonAndADiscardedDraftNothing() {
        PublicationDetails record = at(PublicationStatus.PUBLISHED);
        PublicationDetails withdrawn =
                editor.get(() -> desk.withdraw(record.id(), record.version(), "The data were wrong."));

        assertThat(tombstones.of(record.id())).hasValueSatisfying(stone -> {
            assertThat(stone.title()).isEqualTo(record.record().title());
            assertThat(stone.reason()).isEqualTo("The data were wrong.");
            assertThat(stone.withdrawnAt()).isNotNull();
        });
        assertThat(publicArchive.publication(record.id())).isEmpty();

        editor.get(() -> desk.publish(record.id(), withdrawn.version()));
        assertThat(tombstones.of(record.id())).isEmpty();
        assertThat(curator.get(() -> desk.state(record.id())).withdrawalReason())
                .isNull();
        assertThat(tombstones.of(at(PublicationStatus.WITHDRAWN).id())).isEmpty();
    }

    @Test
    public void whatCannotBeIsRefusedAndNamesItsField() {
        PublicationDetails draft = create();
        Instant past = Instant.now().minusSeconds(60);

        assertRefused("publishAt", () -> editor.get(() -> desk.schedule(draft.id(), draft.version(), past)));
        assertRefused("embargoUntil", () -> editor.get(() -> desk.embargo(draft.id(), draft.version(), past)));
        assertRefused("withdrawalReason", () -> editor.get(() -> desk.withdraw(draft.id(), draft.version(), " ")));
        assertRefused(
                "assignee",
                () -> curator.get(() -> {
                    desk.assign(draft.id(), "nobody at all");
                    return true;
                }));
        assertThatExceptionOfType(StalePublicationException.class)
                .isThrownBy(() -> editor.get(() -> desk.schedule(draft.id(), draft.version() + 1, inADay())));
    }

    private static void assertRefused(String field, Runnable step) {
        assertThatExceptionOfType(InvalidPublicationException.class)
                .isThrownBy(step::run)
                .satisfies(refused ->
                        assertThat(refused.violations().getFirst().field()).isEqualTo(field));
    }

    @Test
    public void fiftyWritersOfOneRecordLoseNothingAndLeaveNoLock() throws Exception {
        PublicationDetails draft = create();
        long id = draft.id();
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        List<Callable<Boolean>> work = new ArrayList<>();
        IntStream.range(0, 50)
                .forEach(number -> work.add(() -> {
                    Thread.currentThread().setContextClassLoader(classes);
                    return write(id, number);
                }));

        try (ExecutorService writers = Executors.newFixedThreadPool(50)) {
            for (Future<Boolean> written : writers.invokeAll(work, 300, SECONDS)) {
                assertThat(written.get()).isTrue();
            }
        }

        PublicationDetails end = curator.get(() -> catalog.get(id));
        assertThat(end.record().tags()).hasSize(30);
        assertThat(end.version()).isEqualTo(draft.version() + 30 + 10);
        assertThat(curator.get(() -> revisions.count(id))).isEqualTo(1 + 30 + 10);
        assertThat(curator.get(() -> desk.state(id)).comments()).hasSize(5);
        assertThat(new Database(source).count("select id from publication where id = ? for update nowait", id))
                .isEqualTo(id);
    }

    /** Of fifty, thirty add a tag, ten schedule or not, five comment and five assign; who comes too late reads again. */
    private boolean write(long id, int number) {
        if (number % 10 == 8) {
            return curator.get(() -> step(WorkflowAction.COMMENT, catalog.get(id)));
        }
        boolean done = false;
        while (!done) {
            try {
                done = editor.get(() -> attempt(id, number));
            } catch (StalePublicationException e) {
                done = false;
            }
        }
        return true;
    }

    private boolean attempt(long id, int number) {
        PublicationDetails read = catalog.get(id);
        if (number % 10 == 9) {
            desk.assign(id, number % 20 == 9 ? "admin" : null);
        } else if (number % 10 > 5) {
            desk.schedule(id, read.version(), inADay().plusSeconds(number));
        } else {
            Set<String> tags = new HashSet<>(read.record().tags());
            tags.add("writer-" + number);
            catalog.update(
                    id,
                    read.version(),
                    read.record().toBuilder().tags(List.copyOf(tags)).build());
        }
        return true;
    }

    private PublicationDetails create() {
        return curator.get(() -> catalog.create(Samples.plain(Samples.source(), "1", "A record on its way")));
    }

    private static Instant inADay() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
