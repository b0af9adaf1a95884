package org.researcharchive.tests.bulkedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Actor;
import org.researcharchive.audit.RevisionEntry;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.bulkedit.BulkEdit;
import org.researcharchive.bulkedit.BulkEditDesk;
import org.researcharchive.bulkedit.InvalidBulkEditException;
import org.researcharchive.bulkedit.RecordChange;
import org.researcharchive.bulkedit.RefusedRecord;
import org.researcharchive.bulkedit.TextField;
import org.researcharchive.bulkedit.table.EditedTable;
import org.researcharchive.bulkedit.table.RowProblem;
import org.researcharchive.bulkedit.table.TableWriter;
import org.researcharchive.changeset.ChangeSet;
import org.researcharchive.changeset.ChangeSetDesk;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.changeset.LeftRecord;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.publication.BulkEdits;
import org.researcharchive.publication.BulkOutcome;
import org.researcharchive.publication.BulkPublications;
import org.researcharchive.publication.BulkRestore;
import org.researcharchive.publication.EditOutcome;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Database;
import org.researcharchive.tests.publication.Samples;

/** One change to many records: what is looked at is what is changed, and the whole is taken back as one. */
@ArquillianTest
public class BulkEditIT {

    /** What works beside is counted too, so the fewest of several tries counts. */
    private static final int TRIES = 3;

    private static final Duration LONG = Duration.ofMinutes(2);

    @EJB
    private BulkEditDesk edits;

    @EJB
    private ChangeSetDesk sets;

    @EJB
    private ChangeSets table;

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private RevisionLog revisions;

    @EJB
    private BulkPublications imports;

    @EJB
    private BulkEdits bulk;

    @EJB
    private BulkRestore restore;

    @Inject
    private UserTransaction transaction;

    private final String source = Samples.source();
    private final Caller editor = new Caller("editor-" + source, Role.CURATOR, Role.EDITOR);
    private final PublicationFilter mine =
            PublicationFilter.builder().createdBy("editor-" + source).build();

    @Test
    public void whatIsLookedAtIsChangedAndTakenBackButForWhatIsEditedSince() {
        PublicationDetails first = create(Samples.everything(source, "1"));
        PublicationDetails second = create(Samples.plain(source, "2", "Two"));
        PublicationDetails third = create(Samples.plain(source, "3", "Three"));
        PublicationDetails has = create(Samples.plain(source, "4", "Four").toBuilder()
                .tags(List.of("river"))
                .build());

        long id = editor.get(() -> edits.draw(new RecordChange.AddTag("river"), "Add the tag river", mine));
        BulkEdit seen = editor.get(() -> edits.look(id, Duration.ofSeconds(30)));
        assertThat(seen.counts()).isEqualTo(Map.of(EditOutcome.Kind.CHANGED, 3L, EditOutcome.Kind.UNCHANGED, 1L));
        assertThat(editor.get(() -> edits.differences(id, 10)))
                .extracting(one -> one.before().tags(), one -> one.after().tags())
                .contains(tuple(List.of(), List.of("river")));
        create(Samples.plain(source, "5", "Came later"));
        edit(third.id(), "Edited meanwhile");

        long set = editor.get(() -> start(() -> edits.start(id)));
        assertThat(editor.get(() -> edits.start(id))).as("pressed twice").isEqualTo(set);
        ChangeSet written = written(set);
        assertThat(written.changed()).isEqualTo(2);
        assertThat(left(set)).containsExactly(tuple(third.id(), LeftRecord.Reason.EDITED));
        assertThat(tags(first.id())).containsExactly("harbour", "river", "tide");
        assertThat(newest(first.id()).changeSet()).isEqualTo(set);
        assertThat(newest(has.id()).version()).isEqualTo(1);

        edit(second.id(), "Edited since");
        long undo = editor.get(() -> start(() -> sets.undo(set)));
        assertThat(written(undo).changed()).isEqualTo(1);
        assertThat(left(undo)).containsExactly(tuple(second.id(), LeftRecord.Reason.EDITED));
        assertThat(record(first.id())).isEqualTo(first.record());
        assertThat(newest(first.id()).version()).isEqualTo(3);
        assertThat(newest(first.id()).changeSet()).isEqualTo(undo);

        assertThat(editor.get(() -> sets.undo(set))).as("undone twice").isEqualTo(undo);
        assertThat(newest(first.id()).version()).isEqualTo(3);
        long again = editor.get(() -> start(() -> sets.undo(undo)));
        assertThat(written(again).changed()).isEqualTo(1);
        assertThat(tags(first.id())).containsExactly("harbour", "river", "tide");
    }

    @Test
    public void aRecordThatWouldNotBeValidIsRefusedAndListed() {
        create(Samples.plain(source, "1", "A"));
        PublicationDetails blank = create(Samples.plain(source, "2", "B"));
        RecordChange change = new RecordChange.ReplaceText(Set.of(TextField.TITLE), "B", "", true, false);
        long id = editor.get(() -> edits.draw(change, "Empty", mine));
        editor.get(() -> edits.look(id, Duration.ofSeconds(30)));
        assertThat(editor.get(() -> edits.refused(id, 10)))
                .extracting(RefusedRecord::id)
                .containsExactly(blank.id());
        long set = editor.get(() -> start(() -> edits.start(id)));
        assertThat(written(set).changed()).isZero();
        assertThat(left(set)).containsExactly(tuple(blank.id(), LeftRecord.Reason.REFUSED));
    }

    @Test
    public void whatAChangeSetCreatedIsWithdrawnAndComesInAgain() throws Exception {
        List<PublicationDraft> drafts = List.of(Samples.plain(source, "1", "One"), Samples.plain(source, "2", "Two"));
        long set = table.begin(ChangeSetKind.IMPORT, "Import of a test", "tester");
        List<Long> ids = load(drafts, set).stream().map(BulkOutcome::id).toList();

        written(editor.get(() -> start(() -> sets.undo(set))));

        assertThat(ids).extracting(this::status).containsOnly(PublicationStatus.WITHDRAWN);
        assertThat(load(drafts, table.begin(ChangeSetKind.IMPORT, "The same again", "tester")))
                .extracting(BulkOutcome::id)
                .isEqualTo(ids);
        assertThat(ids).extracting(this::status).containsOnly(PublicationStatus.PUBLISHED);
    }

    @Test
    public void aTableThatWasEditedChangesItsRecordsAndIsTakenBack() throws IOException {
        PublicationDetails first = create(Samples.everything(source, "1"));
        PublicationDetails second = create(Samples.plain(source, "2", "=Two"));
        PublicationDetails stale = create(Samples.plain(source, "3", "Three"));
        String table = table();
        long same = editor.get(() -> edits.draw(readTable(table), "As it was"));
        assertThat(editor.get(() -> edits.look(same, Duration.ofSeconds(30))).counts())
                .isEqualTo(Map.of(EditOutcome.Kind.UNCHANGED, 3L));

        edit(stale.id(), "Edited since");
        String edited = table.replace("Tides and treaties", "\"Tides, \"\"and\"\" treaties\"")
                        .replace("harbour | tide", "tide | quay")
                        .replace("Three", "Drei")
                + "987654321987,0,Nowhere,,,,draft,,,,,,en,\r\n";
        long id = editor.get(() -> edits.draw(readTable(edited), "Edited"));
        assertThat(editor.get(() -> edits.look(id, Duration.ofSeconds(30))).counts())
                .isEqualTo(Map.of(
                        EditOutcome.Kind.CHANGED,
                        1L,
                        EditOutcome.Kind.UNCHANGED,
                        1L,
                        EditOutcome.Kind.EDITED_SINCE,
                        1L));
        assertThat(editor.get(() -> edits.refused(id, 9)))
                .extracting(RefusedRecord::id)
                .containsExactly(stale.id());
        assertThat(editor.get(() -> edits.problems(id, 9)))
                .extracting(RowProblem::reason)
                .containsExactly(
                        "There is no record with the number 987654321987; keep the column id as it was taken out");

        long set = editor.get(() -> start(() -> edits.start(id)));
        assertThat(written(set).changed()).isEqualTo(1);
        assertThat(written(set).kind()).isEqualTo(ChangeSetKind.CSV);
        PublicationDraft now = record(first.id());
        assertThat(now.title()).isEqualTo("Tides, \"and\" treaties");
        assertThat(now.tags()).containsExactly("quay", "tide");
        assertThat(now.authors()).isEqualTo(first.record().authors());
        assertThat(record(second.id())).isEqualTo(second.record());

        written(editor.get(() -> start(() -> sets.undo(set))));
        assertThat(record(first.id())).isEqualTo(first.record());
    }

    private String table() throws IOException {
        StringWriter out = new StringWriter();
        TableWriter writer = new TableWriter(out);
        editor.get(() -> edits.records(edits.matching(mine)))
                .forEach(one -> writer.write(one.id(), one.version(), one.record()));
        writer.flush();
        return out.toString();
    }

    private static EditedTable readTable(String csv) {
        try {
            return EditedTable.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    public void onlyEditorsChangeManyRecords() {
        PublicationDetails one = create(Samples.plain(source, "1", "One"));
        RecordChange change = new RecordChange.AddTag("river");
        long id = editor.get(() -> edits.draw(change, "Add", List.of(one.id())));
        long set = table.begin(ChangeSetKind.BULK_EDIT, "Nothing", "tester");
        Caller curator = new Caller("a-curator", Role.CURATOR);

        assertThat(curator.get(() -> sets.get(set)).summary()).isEqualTo("Nothing");
        for (Supplier<Object> forbidden : List.<Supplier<Object>>of(
                () -> edits.draw(change, "Add", mine),
                () -> edits.draw(change, "Add", List.of(one.id())),
                () -> edits.get(id),
                () -> edits.look(id, Duration.ZERO),
                () -> edits.differences(id, 1),
                () -> edits.refused(id, 1),
                () -> edits.draw(new EditedTable(List.of(), List.of()), "Nothing"),
                () -> edits.matching(mine),
                () -> edits.records(List.of(one.id())),
                () -> edits.problems(id, 1),
                () -> edits.start(id),
                () -> sets.undo(set))) {
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> curator.get(forbidden));
        }
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> new Caller("nobody").get(() -> sets.list(0, 1)));
    }

    @Test
    public void whatCannotBeDrawnUpIsSaid() {
        assertThatExceptionOfType(InvalidBulkEditException.class)
                .isThrownBy(() -> editor.get(() -> edits.draw(new RecordChange.AddTag("x"), "Add", mine)));
        List<Long> many = IntStream.range(0, BulkEditDesk.MOST_CHOSEN + 1)
                .mapToObj(Long::valueOf)
                .toList();
        assertThatExceptionOfType(InvalidBulkEditException.class)
                .isThrownBy(() -> editor.get(() -> edits.draw(new RecordChange.AddTag("x"), "Add", many)));
    }

    @Test
    public void tenTimesAsManyRecordsTakeNoMoreStatements() throws Exception {
        List<PublicationDraft> drafts = IntStream.range(0, 10 + TRIES * 110)
                .mapToObj(i -> Samples.everything(source, Integer.toString(i)))
                .toList();
        transaction.begin();
        List<Long> ids = imports.save(drafts, new Actor("tester", null)).stream()
                .map(BulkOutcome::id)
                .toList();
        transaction.commit();
        long set = table.begin(ChangeSetKind.BULK_EDIT, "Many", "tester");
        long undo = table.begin(ChangeSetKind.BULK_EDIT, "Back", "tester");
        Statistics statistics = Database.hibernate().getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            change(ids.subList(0, 10), set);
            back(ids.subList(0, 10), set, undo);
            long fewChanged = Long.MAX_VALUE;
            long fewBack = Long.MAX_VALUE;
            long manyChanged = Long.MAX_VALUE;
            long manyBack = Long.MAX_VALUE;
            for (int i = 0; i < TRIES; i++) {
                List<Long> few = ids.subList(10 + 110 * i, 20 + 110 * i);
                List<Long> many = ids.subList(20 + 110 * i, 120 + 110 * i);
                fewChanged = Math.min(fewChanged, statements(statistics, () -> change(few, set)));
                fewBack = Math.min(fewBack, statements(statistics, () -> back(few, set, undo)));
                manyChanged = Math.min(manyChanged, statements(statistics, () -> change(many, set)));
                manyBack = Math.min(
                        manyBack,
                        statements(
                                statistics,
                                () -> assertThat(back(many, set, undo)).isEqualTo(100)));
            }
            // One statement more for each record would be ninety. Fewer than half as many are left to what else is
            // counted: the whole server's timers and feed, which go on.
            assertThat(manyChanged).isLessThan(fewChanged + 45);
            assertThat(manyBack).isLessThan(fewBack + 45);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** What is measured. */
    private interface Work {
        void run() throws Exception;
    }

    private static long statements(Statistics statistics, Work work) throws Exception {
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private void change(List<Long> ids, long set) throws Exception {
        transaction.begin();
        Map<Long, Long> versions = new TreeMap<>(bulk.chosen(ids));
        assertThat(bulk.save(
                        versions,
                        (id, record) -> new RecordChange.AddTag("many").of(record),
                        new Actor("tester", null, null, set)))
                .extracting(EditOutcome::kind)
                .containsOnly(EditOutcome.Kind.CHANGED);
        transaction.commit();
    }

    private long back(List<Long> ids, long set, long undo) throws Exception {
        transaction.begin();
        int outcomes = restore.takeBack(ids, set, false, new Actor("tester", null, null, undo))
                .size();
        transaction.commit();
        return outcomes;
    }

    private List<BulkOutcome> load(List<PublicationDraft> drafts, long set) throws Exception {
        transaction.begin();
        List<BulkOutcome> outcomes = imports.save(drafts, new Actor("tester", "import 0", null, set));
        transaction.commit();
        return outcomes;
    }

    /** Starts a job as soon as none of its kind that somebody else has started is under way. */
    private static long start(Supplier<Long> starting) {
        long[] started = new long[1];
        await().atMost(LONG)
                .ignoreExceptionsInstanceOf(JobAlreadyRunningException.class)
                .until(() -> {
                    started[0] = starting.get();
                    return true;
                });
        return started[0];
    }

    private ChangeSet written(long set) {
        await().atMost(LONG).until(() -> !editor.get(() -> sets.get(set)).isRunning());
        ChangeSet written = editor.get(() -> sets.get(set));
        assertThat(written.job()).as("%s", written).isNotNull();
        return written;
    }

    private List<Tuple> left(long set) {
        return editor.get(() -> sets.left(set, 0, 100)).stream()
                .map(record -> tuple(record.id(), record.reason()))
                .toList();
    }

    private PublicationDetails create(PublicationDraft draft) {
        return editor.get(() -> catalog.create(draft));
    }

    private void edit(long id, String title) {
        PublicationDetails read = editor.get(() -> catalog.get(id));
        editor.get(() -> catalog.update(
                id, read.version(), read.record().toBuilder().title(title).build()));
    }

    private PublicationDraft record(long id) {
        return editor.get(() -> catalog.get(id)).record();
    }

    private List<String> tags(long id) {
        return record(id).tags();
    }

    private PublicationStatus status(long id) {
        return Objects.requireNonNull(record(id).status());
    }

    private RevisionEntry newest(long id) {
        return editor.get(() -> revisions.of(id, 0, 1)).getFirst();
    }
}
