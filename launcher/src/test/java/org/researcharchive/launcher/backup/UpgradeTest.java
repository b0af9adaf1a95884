package org.researcharchive.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.launcher.data.DataFolder;

/** An archive of the first release becomes one of today: in place, and by way of a backup that the first release took. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {
    private Path folder;

    private TestArchive archive;
    private Path backup;
    /** The tables of the first release, as it knows them, without what the server counts and takes away. */
    private List<Table> tables = List.of();

    private Map<String, String> before = Map.of();

    @BeforeAll
    void upgrade(@TempDir Path temporary) throws IOException, SQLException {
        folder = temporary;
        archive = new TestArchive(folder.resolve("first"));
        archive.migrate(1);
        archive.run("first-release.sql");
        try (Connection connection = archive.connect()) {
            tables = Table.all(connection).stream()
                    .filter(table -> !table.name().equals("flyway_schema_history")
                            && !table.name().equals("publication_change"))
                    .map(UpgradeTest::withoutCounters)
                    .toList();
        }
        before = rows(archive);
        backup = folder.resolve("first.tar");
        archive.backUp(backup);
        archive.migrate(TestArchive.SCHEMA.newest());
    }

    @AfterAll
    void stop() {
        archive.close();
    }

    /** A migration that touches a record raises the number that its document goes by. */
    private static Table withoutCounters(Table table) {
        List<String> columns = new ArrayList<>(table.columns());
        columns.remove("change_number");
        return new Table(table.name(), columns, table.order());
    }

    private Map<String, String> rows(TestArchive asked) throws SQLException, IOException {
        Map<String, String> rows = new TreeMap<>();
        for (Table table : tables) {
            rows.put(table.name(), asked.rows(table));
        }
        return rows;
    }

    @Test
    void theFixtureHasSomethingInEveryTableOfTheFirstRelease() {
        assertThat(before).hasSizeGreaterThan(25).doesNotContainValue("");
    }

    @Test
    void nothingOfTheFirstReleaseIsLostOrChanged() throws IOException, SQLException {
        assertThat(rows(archive)).isEqualTo(before);
        assertThat(archive.ask("select count(distinct publication_id) from publication_change"))
                .isEqualTo("5");
    }

    @Test
    void whatCameLaterIsWorkedOutForRecordsThatWereThere() throws SQLException {
        assertThat(archive.ask("select string_agg(id || ':' || missing, ' ' order by id) from publication"))
                .isEqualTo("1:0 2:15 3:4 4:13 5:24");
        assertThat(archive.ask(
                        "select string_agg(id || ':' || coalesce(first_published_at::text, 'never'), ' ' order by"
                                + " id) from publication"))
                .isEqualTo("1:-infinity 2:never 3:never 4:-infinity 5:-infinity");
        assertThat(archive.ask("select count(*) from attachment_text where state = 'WAITING'"))
                .isEqualTo("1");
        assertThat(archive.ask("select count(distinct publication_id) from duplicate_check"))
                .isEqualTo("5");
        assertThat(archive.ask("select string_agg(distinct author_id::text, ' ') from author_check"))
                .isEqualTo("1 2 3");
        assertThat(archive.ask("select string_agg(id || ':' || active, ' ' order by id) from job_run"))
                .isEqualTo("1:false 2:false 3:true");
    }

    @Test
    void triggersAndConstraintsHoldForOldRecordsAndNewOnes() throws SQLException {
        String changes = "select count(*) from publication_change where publication_id = 1";
        int changesBefore = Integer.parseInt(archive.ask(changes));
        long number = Long.parseLong(archive.ask("select change_number from publication where id = 1"));
        archive.execute("update publication set subtitle = subtitle where id = 1");
        assertThat(archive.ask("select change_number from publication where id = 1"))
                .isEqualTo(String.valueOf(number + 1));
        assertThat(archive.ask(changes)).isEqualTo(String.valueOf(changesBefore + 1));

        assertThatThrownBy(() -> archive.execute("update publication set status = 'LOST' where id = 1"))
                .hasMessageContaining("publication_status_check");
        assertThatThrownBy(() -> archive.execute("insert into publication_tag values (77, 'of no record')"))
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> archive.execute("insert into job_run (kind, status, started_by, node)"
                        + " values ('IMPORT', 'STARTING', 'a', 'b')"))
                .hasMessageContaining("job_run_active");
        assertThat(archive.ask("select nextval('revision_seq') > max(id) from revision"))
                .isEqualTo("t");
        assertThat(archive.ask("select plain_words(title) @@ plainto_tsquery('simple', 'trade') from publication"
                        + " where id = 5"))
                .isEqualTo("t");
    }

    @Test
    void aBackupOfTheFirstReleaseIsRestoredByTheNewest() throws IOException, SQLException {
        DataFolder data = new DataFolder(folder.resolve("restored"));
        TestArchive.restore(backup, data);
        try (TestArchive restored = new TestArchive(data.path())) {
            Map<String, String> after = rows(restored);
            assertThat(after.remove("job_run")).contains("3\tIMPORT\tFAILED\t");
            assertThat(after).containsExactlyInAnyOrderEntriesOf(without(before, "job_run"));
            assertThat(restored.ask("select max(version::int) from flyway_schema_history"))
                    .isEqualTo(String.valueOf(TestArchive.SCHEMA.newest()));
        }
    }

    private static Map<String, String> without(Map<String, String> all, String key) {
        Map<String, String> rest = new TreeMap<>(all);
        rest.remove(key);
        return rest;
    }
}
