package org.researcharchive.tests.duplicate;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Actor;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.changeset.ChangeSetDesk;
import org.researcharchive.changeset.LeftRecord;
import org.researcharchive.duplicate.MergePlan;
import org.researcharchive.duplicate.MergedPublication;
import org.researcharchive.duplicate.RecordMergeDesk;
import org.researcharchive.duplicate.Side;
import org.researcharchive.featured.FeaturedDesk;
import org.researcharchive.featured.PublicFeatured;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.publication.AlreadyMergedException;
import org.researcharchive.publication.BulkOutcome;
import org.researcharchive.publication.BulkPublications;
import org.researcharchive.publication.MergeObstacle;
import org.researcharchive.publication.MergeRefusedException;
import org.researcharchive.publication.PublicAddresses;
import org.researcharchive.publication.PublicVersions;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationMerge;
import org.researcharchive.publication.PublicationSummary;
import org.researcharchive.publication.RecordAddress;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Samples;
import org.researcharchive.workflow.WorkflowDesk;
import org.researcharchive.workflow.WorkflowState;

/** Two records become one, everything that named the one that went finds the other, and all of it is taken back. */
@ArquillianTest
public class MergeIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    @EJB
    private RecordMergeDesk merging;

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private ChangeSetDesk sets;

    @EJB
    private WorkflowDesk workflow;

    @EJB
    private RevisionLog revisions;

    @EJB
    private PublicAddresses addresses;

    @EJB
    private PublicVersions versions;

    @EJB
    private FeaturedDesk featured;

    @EJB
    private PublicFeatured pieces;

    @EJB
    private BulkPublications imports;

    @Inject
    private UserTransaction transaction;

    private final String source = Samples.source();
    private final Caller editor = new Caller("editor-" + source, Role.CURATOR, Role.EDITOR);

    @Test
    public void whatNamedTheOneFindsTheOtherUntilItIsTakenBack() throws Exception {
        PublicationDetails kept = publish(Samples.plain(source, "kept", "Tides"));
        PublicationDetails other = publish(Samples.everything(source, "other").toBuilder()
                .status(null)
                .extra(Map.of("formerAddresses", List.of("/old/" + source)))
                .build());
        editor.get(() -> {
            workflow.comment(other.id(), "Said of the other");
            return featured.choose(List.of(other.id()));
        });

        long set = merge(kept, other, Map.of("title", Side.KEPT)).changeSet();

        PublicationDraft one = record(kept.id());
        assertThat(one.title()).isEqualTo("Tides");
        assertThat(one.authors()).hasSize(2);
        assertThat(one.filings()).isEqualTo(other.record().filings());
        assertThat(one.attachments()).isEqualTo(other.record().attachments());
        assertThat(record(other.id()).status()).isEqualTo(PublicationStatus.WITHDRAWN);
        assertThat(leadsTo(other)).contains(kept.id());
        assertThat(addresses.from(source, "other").map(RecordAddress::id)).contains(kept.id());
        assertThat(addresses.formerly("/old/" + source).map(RecordAddress::id)).contains(kept.id());
        assertThat(versions.version(other.id(), 2).orElseThrow().details().record())
                .as("what was cited")
                .isEqualTo(other.record());
        assertThat(pieces.pieces()).extracting(PublicationSummary::id).containsExactly(kept.id());
        assertThat(state(kept).comments()).extracting(said -> said.text()).containsExactly("Said of the other");
        assertThat(state(other).mergedInto()).isEqualTo(kept.id());
        assertThat(state(other).withdrawalReason()).isEqualTo("One of two");
        for (PublicationDetails each : List.of(kept, other)) {
            assertThat(editor.get(() -> revisions.of(each.id(), 0, 1)))
                    .extracting(entry -> entry.changeSet(), entry -> entry.note())
                    .containsExactly(tuple(set, "One of two"));
        }
        comesInAgain(other);

        long undo = undo(set);
        assertThat(record(kept.id())).isEqualTo(kept.record());
        assertThat(record(other.id())).isEqualTo(other.record());
        assertThat(leadsTo(other)).isEmpty();
        assertThat(addresses.from(source, "other").map(RecordAddress::id)).contains(other.id());
        assertThat(pieces.pieces()).extracting(PublicationSummary::id).containsExactly(other.id());
        assertThat(state(kept).comments()).isEmpty();

        undo(undo);
        assertThat(leadsTo(other)).as("merged again").contains(kept.id());
        assertThat(state(other).withdrawalReason()).isEqualTo("One of two");
        editor.get(() -> featured.choose(List.of()));
    }

    /** An import brings the record that went as it is in its source, and published; that is not asked for any more. */
    private void comesInAgain(PublicationDetails other) throws Exception {
        PublicationDraft newer = other.record().toBuilder().title("Newer").build();
        transaction.begin();
        List<BulkOutcome> outcomes = imports.save(List.of(newer), new Actor("tester", "import 0"));
        transaction.commit();
        assertThat(outcomes).extracting(BulkOutcome::kind).containsExactly(BulkOutcome.Kind.UNCHANGED);
        assertThat(record(other.id()).status()).isEqualTo(PublicationStatus.WITHDRAWN);
    }

    @Test
    public void aWayOfSeveralMergesIsOneStepAndEachIsTakenBackByItself() {
        PublicationDetails a = publish(Samples.plain(source, "a", "Alpha"));
        PublicationDetails b = publish(Samples.plain(source, "b", "Beta"));
        PublicationDetails c = publish(Samples.plain(source, "c", "Gamma"));
        long first = merge(b, a, Map.of()).changeSet();
        long second = merge(read(c), read(b), Map.of()).changeSet();
        assertThat(leadsTo(a)).contains(c.id());
        assertThat(leadsTo(b)).contains(c.id());

        undo(second);
        assertThat(leadsTo(a)).contains(b.id());
        assertThat(leadsTo(b)).isEmpty();

        edit(b);
        long undo = undo(first);
        assertThat(leadsTo(a)).isEmpty();
        assertThat(record(a.id())).isEqualTo(a.record());
        assertThat(record(b.id()).title()).isEqualTo("Edited since");
        assertThat(editor.get(() -> sets.left(undo, 0, 10)))
                .extracting(LeftRecord::id, LeftRecord::reason)
                .containsExactly(tuple(b.id(), LeftRecord.Reason.EDITED));

        merge(read(a), read(b), Map.of());
        undo(undo);
        assertThat(leadsTo(b)).as("no circle").contains(a.id());
        assertThat(leadsTo(a)).isEmpty();
    }

    @Test
    public void ofTwoWhoMergeTheSameTwoOneDoesAndNothingIsLost() throws Exception {
        PublicationDetails one = publish(Samples.plain(source, "1", "One"));
        PublicationDetails two = publish(Samples.plain(source, "2", "Two"));
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            work.add(() -> tried(one, two));
            work.add(() -> tried(two, one));
        }
        int done = 0;
        try (ExecutorService curators = Executors.newFixedThreadPool(10)) {
            for (Future<Boolean> each : curators.invokeAll(work, 120, SECONDS)) {
                done += each.get() ? 1 : 0;
            }
        }
        assertThat(done).isOne();
        assertThat(List.of(record(one.id()).status(), record(two.id()).status()))
                .containsExactlyInAnyOrder(PublicationStatus.PUBLISHED, PublicationStatus.WITHDRAWN);
        assertThat(editor.get(() -> revisions.count(one.id()))).isEqualTo(3);
        assertThat(editor.get(() -> revisions.count(two.id()))).isEqualTo(3);
    }

    /** Whether it was this one who merged the two; whoever comes too late is told so. */
    private boolean tried(PublicationDetails kept, PublicationDetails other) {
        try {
            merge(kept, other, Map.of());
            return true;
        } catch (AlreadyMergedException | StalePublicationException tooLate) {
            assertThat(tooLate).hasMessageContaining("editor-" + source);
            return false;
        }
    }

    @Test
    public void onlyWhatWasSeenIsMergedAndOnlyByAnEditor() {
        PublicationDetails kept = publish(Samples.plain(source, "1", "One"));
        PublicationDetails other = publish(Samples.plain(source, "2", "Two"));
        Caller curator = new Caller("a-curator", Role.CURATOR);
        assertThat(curator.get(() -> merging.plan(kept.id(), other.id())).obstacle())
                .isNull();
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> curator.get(() -> merging.merge(two(kept, other), Map.of(), "One of two")));

        edit(other);
        assertThatExceptionOfType(StalePublicationException.class).isThrownBy(() -> merge(kept, other, Map.of()));
        assertThat(record(kept.id())).isEqualTo(kept.record());
    }

    @Test
    public void nothingIsTakenFromReadersOrShownToThemTooEarly() {
        PublicationDetails draft = editor.get(() -> catalog.create(Samples.plain(source, "1", "Draft")));
        PublicationDetails open = publish(Samples.plain(source, "2", "Open"));
        PublicationDetails hidden = publish(Samples.plain(source, "3", "Hidden"));
        PublicationDetails embargoed = editor.get(() ->
                workflow.embargo(hidden.id(), hidden.version(), Instant.now().plusSeconds(3600)));
        PublicationDetails planned = editor.get(() ->
                workflow.schedule(draft.id(), draft.version(), Instant.now().plusSeconds(3600)));

        assertThat(obstacle(planned, open)).isEqualTo(MergeObstacle.KEPT_NOT_PUBLIC);
        assertThat(obstacle(open, embargoed)).isEqualTo(MergeObstacle.EMBARGO);
        assertThat(obstacle(open, planned)).isEqualTo(MergeObstacle.SCHEDULED);
        assertThat(obstacle(open, open)).isEqualTo(MergeObstacle.SAME);
        assertThat(obstacle(embargoed, open)).isNull();
        assertThatExceptionOfType(MergeRefusedException.class).isThrownBy(() -> merge(open, embargoed, Map.of()));
    }

    private @Nullable MergeObstacle obstacle(PublicationDetails kept, PublicationDetails other) {
        MergePlan plan = editor.get(() -> merging.plan(kept.id(), other.id()));
        return plan.obstacle();
    }

    private MergedPublication merge(PublicationDetails kept, PublicationDetails other, Map<String, Side> choices) {
        return editor.get(() -> merging.merge(two(kept, other), choices, "One of two"));
    }

    private static PublicationMerge.Two two(PublicationDetails kept, PublicationDetails other) {
        return new PublicationMerge.Two(kept.id(), kept.version(), other.id(), other.version());
    }

    private long undo(long set) {
        long[] undo = new long[1];
        await().atMost(LONG)
                .ignoreExceptionsInstanceOf(JobAlreadyRunningException.class)
                .until(() -> {
                    undo[0] = editor.get(() -> sets.undo(set));
                    return true;
                });
        await().atMost(LONG).until(() -> !editor.get(() -> sets.get(undo[0])).isRunning());
        return undo[0];
    }

    private PublicationDetails publish(PublicationDraft draft) {
        PublicationDetails created = editor.get(() -> catalog.create(draft));
        return editor.get(() -> catalog.changeStatus(created.id(), created.version(), PublicationStatus.PUBLISHED));
    }

    private void edit(PublicationDetails record) {
        PublicationDetails now = read(record);
        editor.get(() -> catalog.update(
                now.id(),
                now.version(),
                now.record().toBuilder().title("Edited since").build()));
    }

    private PublicationDetails read(PublicationDetails record) {
        return editor.get(() -> catalog.get(record.id()));
    }

    private PublicationDraft record(long id) {
        return editor.get(() -> catalog.get(id)).record();
    }

    private WorkflowState state(PublicationDetails record) {
        return editor.get(() -> workflow.state(record.id()));
    }

    private Optional<Long> leadsTo(PublicationDetails record) {
        return addresses.mergedInto(record.id()).map(RecordAddress::id);
    }
}
