package org.researcharchive.tests.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.importing.ImportDesk;
import org.researcharchive.importing.ImportPreviews;
import org.researcharchive.importing.NotReadyException;
import org.researcharchive.importing.csv.CsvColumns;
import org.researcharchive.importing.csv.CsvField;
import org.researcharchive.importing.preview.ImportPreview;
import org.researcharchive.importing.preview.PreviewPages;
import org.researcharchive.importing.preview.PreviewRow;
import org.researcharchive.importing.preview.RowOutcome;
import org.researcharchive.importing.preview.RowSelection;
import org.researcharchive.importing.preview.UnknownPreviewException;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobStatus;
import org.researcharchive.job.JobView;
import org.researcharchive.publication.PublicAddresses;
import org.researcharchive.publication.RecordAddress;
import org.researcharchive.tests.publication.Caller;

/** What is found out about an import before it happens, and what happens then. */
@ArquillianTest
public class ImportPreviewIT {

    @EJB
    private ImportPreviews previews;

    @EJB
    private PreviewPages pages;

    @EJB
    private ImportDesk desk;

    @EJB
    private JobBoard jobs;

    @EJB
    private PublicAddresses addresses;

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    private final Caller admin = new Caller("an-admin", Role.ADMIN);
    private final String source = "preview-" + UUID.randomUUID();

    @Test
    public void aLookChangesNothingAndTellsWhatTheImportThenDoes() {
        imported("records.jsonl", record("1", "Old", "") + record("2", "Same", ""));
        String file = record("1", "New", ",\"tags\":[\"a\"]")
                + record("2", "Same", "")
                + record("3", "Third", ",\"authors\":[{\"name\":\"Never Seen " + source + "\"}]")
                + "not json\n"
                + record("3", "Third again", "");
        long authors = Long.parseLong(text("select count(*) from author where ? <> ''"));

        ImportPreview preview = looked("records.jsonl", file);

        assertThat(rows(preview, null))
                .extracting(PreviewRow::line, PreviewRow::outcome, PreviewRow::title, PreviewRow::changes)
                .containsExactly(
                        tuple(1L, RowOutcome.UPDATED, "New", List.of("title", "tags")),
                        tuple(2L, RowOutcome.UNCHANGED, "Same", List.of()),
                        tuple(3L, RowOutcome.CREATED, "Third", List.of()),
                        tuple(4L, RowOutcome.REFUSED, null, List.of()),
                        tuple(5L, RowOutcome.UPDATED, "Third again", List.of()));
        assertThat(admin.get(() -> pages.counts(preview.id())))
                .isEqualTo(Map.of(
                        RowOutcome.CREATED,
                        1L,
                        RowOutcome.UPDATED,
                        2L,
                        RowOutcome.UNCHANGED,
                        1L,
                        RowOutcome.REFUSED,
                        1L));
        assertThat(rows(preview, RowOutcome.REFUSED)).hasSize(1);
        assertThat(report(preview)).contains("records.jsonl,4,line,", ",refused,", "records.jsonl,3,,,,created,Third,");
        assertThat(titles()).isEqualTo("Old, Same");
        assertThat(text("select count(*) from author where ? <> ''")).isEqualTo(Long.toString(authors));

        JobView job = whenOver(admin.get(() -> previews.go(preview.id())).id());

        assertThat(job.counts()).isEqualTo(Map.of("created", 1L, "updated", 2L, "unchanged", 1L, "refused", 1L));
        assertThat(titles()).isEqualTo("New, Same, Third again");
        assertThat(admin.get(() -> previews.go(preview.id())).id()).isEqualTo(job.id());
    }

    @Test
    public void aSiteComesInWithItsLinksAndOldAddresses() {
        String unique = source.substring(8, 16);
        String export = """
                <rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
                <item><title>First</title><link>https://old.example/2015/03/first-%1$s/</link><wp:post_id>1</wp:post_id>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                <content:encoded><![CDATA[See <a href="https://old.example/2015/03/second-%1$s/">the second</a>.]]></content:encoded></item>
                <item><title>Second</title><link>https://old.example/2015/03/second-%1$s/</link><wp:post_id>2</wp:post_id>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
                <item><title>Menu</title><wp:post_id>3</wp:post_id><wp:post_type>nav_menu_item</wp:post_type></item>
                </channel></rss>
                """.formatted(unique);

        ImportPreview preview = looked("site.xml", export);
        assertThat(rows(preview, null))
                .extracting(PreviewRow::outcome)
                .containsExactly(RowOutcome.CREATED, RowOutcome.CREATED, RowOutcome.LEFT_OUT);
        JobView job = whenOver(admin.get(() -> previews.go(preview.id())).id());

        assertThat(job.counts()).isEqualTo(Map.of("created", 2L, "left-out", 1L));
        assertThat(text("select body from publication where source = ? and source_id = '1'"))
                .contains("/records?source&#61;" + source + "&amp;id&#61;2");
        RecordAddress second = addresses.from(source, "2").orElseThrow();
        assertThat(second.slug()).isEqualTo("second");
        assertThat(addresses.formerly("/2015/03/second-" + unique + "/?utm=1")).hasValue(second);
        assertThat(addresses.formerly("/2015/03/third-" + unique)).isEmpty();
        assertThat(rows(looked("site.xml", export), null).getFirst().outcome()).isEqualTo(RowOutcome.UNCHANGED);
    }

    @Test
    public void aBrokenExportImportsNothingAndSaysWhere() {
        ImportPreview preview = looked("site.xml", "<rss><channel>\n<item></channel></rss>");

        JobView look = admin.get(() -> jobs.get(Objects.requireNonNull(preview.jobId())));
        assertThat(look.status()).isEqualTo(JobStatus.FAILED);
        assertThat(look.message()).contains("site.xml, line 2, column");
        assertThatExceptionOfType(NotReadyException.class).isThrownBy(() -> admin.get(() -> previews.go(preview.id())));
        JobView job = imported("site.xml", "<rss><channel>\n<item></channel></rss>");
        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.message()).contains("line 2, column");
    }

    @Test
    public void whatColumnsAreIsRememberedForTheNextTable() {
        String column = "column " + source;
        String table = "no,heading," + column + "\n1,Said once,x\n";
        ImportPreview first = take("table.csv", table);
        assertThat(first.jobId()).isNull();
        assertThat(admin.get(() -> previews.sample(first.id())).columns().fields())
                .containsExactly(CsvField.SOURCE_ID, CsvField.EXTRA, CsvField.EXTRA);
        CsvColumns said = new CsvColumns(List.of(CsvField.SOURCE_ID, CsvField.TITLE, CsvField.LEFT_OUT));
        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> admin.get(() -> previews.look(first.id(), null)))
                .withMessageContaining("title");

        ImportPreview look = whenLooked(admin.get(() -> previews.look(first.id(), said)));

        assertThat(rows(look, null)).extracting(PreviewRow::title).containsExactly("Said once");
        assertThat(admin.get(() -> previews.sample(take("next.csv", table).id()))
                        .columns())
                .isEqualTo(said);
        assertThat(imported("other.csv", table.replace("1,Said once", "2,Said before"))
                        .counts())
                .isEqualTo(Map.of("created", 1L));
        assertThat(titles()).isEqualTo("Said before");
    }

    @Test
    public void aDiscardedPreviewIsGoneAndOnlyAdministratorsLook() {
        ImportPreview preview = looked("records.jsonl", record("1", "A", ""));

        admin.get(() -> {
            previews.discard(preview.id());
            return "discarded";
        });

        assertThatExceptionOfType(UnknownPreviewException.class)
                .isThrownBy(() -> admin.get(() -> previews.get(preview.id())));
        assertThat(titles()).isEqualTo("null");
        Caller editor = new Caller("an-editor", Role.EDITOR);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> editor.get(() -> previews.get(preview.id())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> editor.get(() -> pages.counts(preview.id())));
    }

    private ImportPreview take(String name, String content) {
        return admin.get(() -> previews.take(new ByteArrayInputStream(content.getBytes(UTF_8)), null, name, source));
    }

    private ImportPreview looked(String name, String content) {
        ImportPreview taken = take(name, content);
        return whenLooked(admin.get(() -> previews.look(taken.id(), null)));
    }

    private ImportPreview whenLooked(ImportPreview preview) {
        whenOver(Objects.requireNonNull(preview.jobId()));
        return preview;
    }

    private JobView imported(String name, String content) {
        return whenOver(
                admin.get(() -> desk.start(new ByteArrayInputStream(content.getBytes(UTF_8)), null, name, source))
                        .id());
    }

    private JobView whenOver(long id) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> admin.get(() -> jobs.get(id)), job -> job.status().isOver());
    }

    private List<PreviewRow> rows(ImportPreview preview, @Nullable RowOutcome outcome) {
        return admin.get(() -> pages.rows(preview.id(), new RowSelection(outcome, false), 0, 100));
    }

    private String report(ImportPreview preview) {
        return admin.get(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            desk.report(Objects.requireNonNull(preview.jobId()), out);
            return out.toString(UTF_8);
        });
    }

    private String titles() {
        return text("select string_agg(title, ', ' order by source_id) from publication where source = ?");
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

    private static String record(String id, String title, String more) {
        return "{\"sourceId\":\"" + id + "\",\"title\":\"" + title + "\"" + more + "}\n";
    }
}
