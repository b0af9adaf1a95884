package org.researcharchive.tests.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.importing.ImportDesk;
import org.researcharchive.importing.UploadRefusedException;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobProblem;
import org.researcharchive.job.JobStatus;
import org.researcharchive.job.JobView;
import org.researcharchive.tests.publication.Caller;

/** What an import does to the archive, and what it leaves alone. */
@ArquillianTest
public class ImportIT {

    @EJB
    private ImportDesk desk;

    @EJB
    private JobBoard jobs;

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    private final Caller admin = new Caller("an-admin", Role.ADMIN);
    private final String source = "import-" + UUID.randomUUID();

    @Test
    public void theSameFileAgainChangesNothing() {
        String file = records(1, 600);

        assertThat(imported(file).counts()).isEqualTo(Map.of("created", 600L));
        assertThat(imported(file).counts()).isEqualTo(Map.of("unchanged", 600L));
        assertThat(imported(file.replace("Title 7\"", "Another title\"")).counts())
                .isEqualTo(Map.of("updated", 1L, "unchanged", 599L));
        assertThat(stored()).isEqualTo(600);
    }

    @Test
    public void badLinesAreReportedWhileGoodOnesGoIn() {
        String file = record(1) + "\nnot json\n"
                + "{\"sourceId\":\"2\",\"title\":\"T\",\"publishedOn\":\"soon\",\"colour\":1}\n"
                + "{\"sourceId\":\"3\",\"title\":\"T\",\"authors\":[{\"name\":\"A\",\"orcid\":\"0000-0002-1825-0098\"}]}\n"
                + record(4) + "\n";

        JobView job = imported(file);

        assertThat(job.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(job.total()).isEqualTo(5);
        assertThat(job.done()).isEqualTo(5);
        assertThat(job.failed()).isEqualTo(3);
        assertThat(job.counts()).isEqualTo(Map.of("created", 2L, "refused", 3L));
        assertThat(report(job.id()).lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("file,line,field,value,reason"))
                .anyMatch(line -> line.startsWith("records.jsonl,2,line,") && line.contains("not valid JSON at column"))
                .anyMatch(line -> line.startsWith("records.jsonl,3,publishedOn,soon,"))
                .anyMatch(line -> line.startsWith("records.jsonl,4,authors[0].orcid,0000-0002-1825-0098,"));
    }

    @Test
    public void pagesAndFilesOfAZipFindTheirPlace() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            add(
                    out,
                    "records.jsonl",
                    "{\"sourceId\":\"1\",\"title\":\"T\",\"attachments\":[{\"file\":\"notes.txt\"},"
                            + "{\"file\":\"../../gone.pdf\"}]}");
            add(out, "notes.txt", "Notes " + source);
            add(out, "page.txt", """
                    A Page of Some Words

                    Published October 18, 2019
                    Category: Ports

                    By Ann Lee

                    This is all that the page says.
                    """);
            add(out, "draft.txt", "A Page Without Anything\n\nThis is all that the page says.");
        }

        JobView job = imported(zip.toByteArray(), "upload.zip");

        assertThat(job.counts()).isEqualTo(Map.of("created", 3L));
        assertThat(problems(job.id())).singleElement().asString().contains("attachments[1].file", "../../gone.pdf");
        assertThat(text("select string_agg(source_id || ' ' || status, ', ' order by source_id) from publication"
                        + " where source = ?"))
                .isEqualToIgnoringCase("1 PUBLISHED, draft.txt DRAFT, page.txt PUBLISHED");
        String file = text("select a.file from publication_attachment a join publication p on p.id = a.publication_id"
                + " where p.source = ?");
        assertThat(file).endsWith("/notes.txt");
        assertThat(files().resolve("attachments").resolve(file.substring(0, 2)).resolve(file.substring(2, 64)))
                .hasContent("Notes " + source);
    }

    @Test
    public void aRunThatLostItsServerGoesOnAtItsCheckpoint() throws Exception {
        String upload = "upload-" + UUID.randomUUID();
        Files.writeString(files().resolve("imports").resolve(upload), records(1, 50));
        long id;
        try (Connection connection = database.getConnection();
                PreparedStatement lost = connection.prepareStatement("""
                        insert into job_run (kind, status, parameters, started_by, node, total, done, counts, checkpoint,
                            heartbeat_at)
                        values ('IMPORT', 'RUNNING', jsonb_build_object('file', ?::text, 'kind', 'LINES', 'name',
                            'records.jsonl', 'source', ?::text), 'an-admin', 'a server that is gone', 50, 30,
                            '{"created": 30}', '0:30', now() - interval '1 hour')
                        returning id
                        """)) {
            lost.setString(1, upload);
            lost.setString(2, source);
            try (ResultSet rows = lost.executeQuery()) {
                rows.next();
                id = rows.getLong(1);
            }
        }

        JobView job = whenOver(id);

        assertThat(job.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(job.done()).isEqualTo(50);
        assertThat(job.counts()).isEqualTo(Map.of("created", 50L));
        assertThat(text("select min(source_id::int) || '-' || max(source_id::int) from publication where source = ?"))
                .isEqualTo("31-50");
        assertThat(files().resolve("imports").resolve(upload)).doesNotExist();
    }

    @Test
    public void aCancelledRunStopsBetweenChunksAndCanBeRepeated() {
        String file = records(1, 5_000);
        JobView started = start(file.getBytes(UTF_8), "records.jsonl");

        admin.get(() -> jobs.cancel(started.id()));

        JobView job = whenOver(started.id());
        assertThat(job.status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(job.done()).isLessThan(5_000);
        assertThat(stored()).isEqualTo(job.done());
        assertThat(imported(records(1, 600)).done()).isEqualTo(600);
    }

    @Test
    public void whatIsNoUploadIsRefusedAtOnceAndOnlyAdministratorsImport() {
        assertThatExceptionOfType(UploadRefusedException.class)
                .isThrownBy(() -> start(new byte[0], "empty.jsonl"))
                .withMessageContaining("empty.jsonl");
        assertThatExceptionOfType(UploadRefusedException.class)
                .isThrownBy(() -> start("%PDF-1.7".getBytes(UTF_8), "a.pdf"));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() ->
                        new Caller("an-editor", Role.EDITOR).get(() -> begin("{}".getBytes(UTF_8), "a.jsonl")));
    }

    private JobView imported(String records) {
        return imported(records.getBytes(UTF_8), "records.jsonl");
    }

    private JobView imported(byte[] upload, String name) {
        return whenOver(start(upload, name).id());
    }

    private JobView start(byte[] upload, String name) {
        return admin.get(() -> begin(upload, name));
    }

    private JobView begin(byte[] upload, String name) {
        return desk.start(new ByteArrayInputStream(upload), null, name, source);
    }

    private JobView whenOver(long id) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> admin.get(() -> jobs.get(id)), job -> job.status().isOver());
    }

    private List<JobProblem> problems(long id) {
        return admin.get(() -> jobs.problems(id));
    }

    private String report(long id) {
        return admin.get(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            desk.report(id, out);
            return out.toString(UTF_8);
        });
    }

    private long stored() {
        return Long.parseLong(text("select count(*) from publication where source = ?"));
    }

    private String text(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, source);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path files() {
        return Path.of(ConfigProvider.getConfig().getValue("archive.files", String.class));
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }

    private static String records(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(ImportIT::record).collect(Collectors.joining("\n"));
    }

    private static String record(int number) {
        return "{\"sourceId\":\"" + number + "\",\"title\":\"Title " + number + "\"}";
    }
}
