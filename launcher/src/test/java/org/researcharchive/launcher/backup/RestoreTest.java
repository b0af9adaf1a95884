package org.researcharchive.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.process.StatusLine;

/** An archive of ten thousand records on one PostgreSQL, and what becomes of it on another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreTest {
    private static final String REPORT = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
    /** What belonged to processes and browsers that are gone. */
    private static final List<String> WORKING_STATE = List.of(
            "account_password_link",
            "account_session",
            "import_preview",
            "import_row",
            "job_run",
            "publication_change",
            "search_index",
            "sign_in_failure",
            "staff_mail",
            "subscription_mail");

    private Path folder;

    private TestArchive archive;

    @BeforeAll
    void fill(@TempDir Path temporary) throws IOException, SQLException {
        folder = temporary;
        archive = new TestArchive(folder.resolve("source"));
        archive.migrate(TestArchive.SCHEMA.newest());
        archive.run("ten-thousand-records.sql");
        StoredFiles.of(archive.data()).put(REPORT, new ByteArrayInputStream("foo".getBytes(StandardCharsets.UTF_8)));
    }

    @AfterAll
    void stop() {
        archive.close();
    }

    @Test
    void everyTableComesBackByteByByteAndWhatWasUnderWayIsSettled() throws IOException, SQLException {
        Path file = folder.resolve("archive.tar");
        Backup.Written written = archive.backUp(file);
        assertThat(written.faults()).isEmpty();
        assertThat(written.summary().contents().rows("publication")).isEqualTo(10_000);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        DataFolder data = new DataFolder(folder.resolve("restored"));

        TestArchive.restore(file, data);

        assertThat(data.hasServed()).isTrue();
        assertThat(data.restoring()).doesNotExist();
        assertThat(data.files().resolve("attachments/2c").resolve(REPORT.substring(2)))
                .hasContent("foo");
        try (TestArchive restored = new TestArchive(data.path())) {
            assertThat(but(WORKING_STATE, restored.digests())).isEqualTo(but(WORKING_STATE, archive.digests()));
            assertThat(restored.sequences()).isEqualTo(archive.sequences());
            assertSettled(restored);
            assertAlive(restored);
        }
    }

    private static Map<String, String> but(List<String> left, Map<String, String> all) {
        Map<String, String> rest = new TreeMap<>(all);
        rest.keySet().removeAll(left);
        return rest;
    }

    private static void assertSettled(TestArchive restored) throws SQLException {
        assertThat(restored.ask("select string_agg(kind || ' ' || status, ', ' order by id) from job_run"))
                .isEqualTo("IMPORT FAILED, REINDEX FAILED, BULK_EDIT COMPLETED");
        assertThat(restored.ask("select string_agg(name || ' ' || state, ', ') from search_index"))
                .isEqualTo("publications-2 LIVE");
        assertThat(restored.ask("select string_agg(state, ', ' order by id) from subscription_mail"))
                .isEqualTo("SENT, UNCERTAIN, UNCERTAIN");
        assertThat(restored.ask("select string_agg(state, ', ') from staff_mail"))
                .isEqualTo("UNCERTAIN");
        for (String table : List.of(
                "publication_change",
                "account_session",
                "account_password_link",
                "sign_in_failure",
                "import_preview",
                "import_row")) {
            assertThat(restored.ask("select count(*) from " + table)).as(table).isEqualTo("0");
        }
    }

    /** Triggers, sequences, keys and indexes are as on the archive that was backed up. */
    private void assertAlive(TestArchive restored) throws SQLException {
        String indexes =
                "select string_agg(indexdef, '\n' order by indexname) from pg_indexes" + " where schemaname = 'public'";
        assertThat(restored.ask(indexes)).isEqualTo(archive.ask(indexes));
        restored.execute("update publication set title = 'Changed' where id = 1");
        assertThat(restored.ask("select count(*) from publication_change where publication_id = 1"))
                .isEqualTo("1");
        assertThat(restored.ask("insert into job_run (kind, status, started_by, node)"
                        + " values ('IMPORT', 'RUNNING', 'a', 'b') returning id"))
                .isEqualTo("4");
        assertThatThrownBy(() -> restored.execute("insert into publication_tag values (-1, 'of no record')"))
                .hasMessageContaining("foreign key");
    }

    @Test
    void aBackupIsOfOneMomentWhileRecordsAreSaved() throws Exception {
        Path file = folder.resolve("while-saving.tar");
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch saving = new CountDownLatch(20);
        CompletableFuture<Integer> saves = CompletableFuture.supplyAsync(() -> save(enough, saving));
        try {
            assertThat(saving.await(60, TimeUnit.SECONDS)).isTrue();
            archive.backUp(file);
        } finally {
            enough.set(true);
        }
        Pairs pairs = new Pairs();
        BackupReader.read(file, pairs, new StatusLine(System.out));
        assertThat(pairs.publications).hasSizeBetween(20, saves.join() - 1).hasSameElementsAs(pairs.bylines);
        archive.execute("delete from byline where publication_id > 100000");
        archive.execute("delete from former_address where publication_id > 100000");
        archive.execute("delete from publication where id > 100000");
    }

    /** Saves records, each with a byline in the same transaction, until it is enough. */
    private int save(AtomicBoolean enough, CountDownLatch saving) {
        int id = 100_000;
        try (Connection connection = archive.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!enough.get()) {
                id++;
                statement.execute("""
                        insert into publication (id, version, source, source_id, status, slug, title, language,
                            created_at, created_by, changed_at, changed_by)
                        values (%1$d, 0, 'meanwhile', '%1$d', 'DRAFT', 'm', 'M', 'en', now(), 'a', now(), 'a')
                        """.formatted(id));
                statement.execute("insert into byline (id, publication_id, position, author_id, printed_name)"
                        + " values (%1$d, %1$d, 0, 1, 'A')".formatted(id));
                connection.commit();
                saving.countDown();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return id - 100_000;
    }

    /** The records that were saved meanwhile, and those that bylines of theirs name. */
    private static final class Pairs implements BackupReader.Receiver {
        private final List<String> publications = new ArrayList<>();
        private final List<String> bylines = new ArrayList<>();

        @Override
        public void about(About about) {}

        @Override
        public void table(Table table, InputStream rows) throws IOException {
            switch (table.name()) {
                case "publication" -> collect(rows, table.columns().indexOf("id"), publications);
                case "byline" -> collect(rows, table.columns().indexOf("publication_id"), bylines);
                default -> {}
            }
        }

        @Override
        public void file(String sha256, InputStream content) {}

        private static void collect(InputStream rows, int column, List<String> ids) throws IOException {
            new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.split("\t", -1)[column])
                    .filter(id -> id.length() == 6)
                    .forEach(ids::add);
        }
    }

    @Test
    void aDamagedBackupTouchesNothing() throws IOException {
        Path file = folder.resolve("to-be-damaged.tar");
        archive.backUp(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        DataFolder data = new DataFolder(folder.resolve("untouched"));
        assertThatThrownBy(() -> TestArchive.restore(file, data))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(file + " is damaged");
        assertThat(data.path()).doesNotExist();
    }

    @Test
    void anArchiveIsNeverReplaced() {
        assertThatThrownBy(() -> new RestoreTarget(archive.data()).requireEmpty())
                .isInstanceOf(Failure.class)
                .hasMessageContaining("already holds the database of an archive and 1 stored files");
    }

    @Test
    void aRestoreThatWasCutOffIsNoArchiveAndIsBegunAnew() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("cut-off"));
        data.prepare();
        new DataFolder(data.restoring()).prepare();
        Files.createDirectories(data.files().resolve("attachments/2c"));
        Files.writeString(data.files().resolve("attachments/2c").resolve(REPORT.substring(2)), "foo");
        assertThatThrownBy(data::requireNoRestoreCutOff)
                .isInstanceOf(Failure.class)
                .hasMessageContaining("did not come to its end");
        new RestoreTarget(data).requireEmpty();
        new RestoreTarget(data).abandon();
        assertThat(data.restoring()).doesNotExist();
    }

    @Test
    void aBackupOfANewerSchemaIsRefusedBeforeAnythingIsTouched() throws Exception {
        Path file = folder.resolve("newer.tar");
        archive.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                + " installed_by, execution_time, success) values (9999, '9999', 'x', 'SQL', 'x', 'x', 1, true)");
        try {
            archive.backUp(file);
        } finally {
            archive.execute("delete from flyway_schema_history where installed_rank = 9999");
        }
        assertThatThrownBy(() -> TestArchive.restoration().check(file))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("is of a newer archive");
    }

    @Test
    void aFileThatRecordsNameAndNobodyHasIsTold() throws IOException, SQLException {
        String absent = "a".repeat(64);
        archive.execute("insert into publication_image (publication_id, position, file) values (20, 0, '" + absent
                + "/picture.png')");
        try {
            assertThat(archive.backUp(folder.resolve("missing.tar")).faults())
                    .singleElement()
                    .asString()
                    .startsWith("1 files that records name")
                    .contains(absent);
        } finally {
            archive.execute("delete from publication_image where publication_id = 20");
        }
    }

    @Test
    void aFailedBackupLeavesNothingAndAFileIsNeverReplaced() throws IOException {
        Path there = Files.writeString(folder.resolve("there.tar"), "a former backup");
        assertThatThrownBy(() -> archive.backUp(there)).hasMessageContaining("exists already");
        assertThat(there).hasContent("a former backup");
        assertThatThrownBy(() -> archive.backUp(folder.resolve("nowhere/archive.tar")))
                .hasMessageContaining("There is no folder " + folder.resolve("nowhere"));
        DatabaseAddress nobody = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/archive", "archive", "");
        Backup backup = new Backup(StoredFiles.of(archive.data()), new StatusLine(System.out));
        assertThatThrownBy(() -> backup.write(nobody, folder.resolve("none.tar")))
                .isInstanceOf(Failure.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("none.tar") || name.contains(".part"));
        }
    }
}
