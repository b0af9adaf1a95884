package org.researcharchive.importing.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.importing.upload.UnreadableUploadException;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/** Tables as people's spreadsheets write them. */
class CsvRecordReaderTest {

    @Test
    void columnsAreKnownByTheirNames() throws IOException {
        RecordLine row = read("""
                No;Title;Authors;Publication date;Keywords;Category;DOI;Shelf;Text
                7;Harbours;Ann Lee| Kim Bo;2019/10;ports|cranes;Asia/Korea;10.1000/7;B 12;"One ""quoted""
                line"
                """).getFirst();

        PublicationDraft record = draft(row);
        assertThat(row.problems()).isEmpty();
        assertThat(record.source()).isEqualTo("table");
        assertThat(record.sourceId()).isEqualTo("7");
        assertThat(record.title()).isEqualTo("Harbours");
        assertThat(record.authors()).extracting(AuthorDraft::name).containsExactly("Ann Lee", "Kim Bo");
        assertThat(record.publishedOn()).isEqualTo(PartialDate.parse("2019-10"));
        assertThat(record.tags()).containsExactly("ports", "cranes");
        assertThat(record.categories()).containsExactly("Asia/Korea");
        assertThat(record.identifiers()).containsEntry("doi", "10.1000/7");
        assertThat(record.extra()).containsEntry("Shelf", "B 12");
        assertThat(record.body()).isEqualTo("One \"quoted\"\nline");
        assertThat(record.bodyFormat()).isEqualTo(BodyFormat.TEXT);
        assertThat(record.status()).isEqualTo(PublicationStatus.PUBLISHED);
    }

    @Test
    void whatIsCorrectedCounts() throws IOException {
        CsvColumns columns = new CsvColumns(List.of(CsvField.LEFT_OUT, CsvField.TITLE, CsvField.STATUS));
        RecordLine row = read(
                        "title,words,x\nSecret,Shown,draft\n",
                        CsvColumns.parse(columns.code()).code())
                .getFirst();

        assertThat(draft(row).title()).isEqualTo("Shown");
        assertThat(draft(row).status()).isEqualTo(PublicationStatus.DRAFT);
        assertThat(draft(row).extra()).isEmpty();
    }

    @Test
    void rowsWithoutAnIdentifierKeepOneFromFileToFile() throws IOException {
        assertThat(read("title,date\nA Note,2019-10-18 12:00\nB,\n"))
                .extracting(row -> draft(row).sourceId())
                .containsExactly("a-note-2019-10-18", "b");
    }

    @Test
    void badRowsAreRefusedWithLineFieldAndReason() throws IOException {
        List<RecordLine> rows = read("id,title,date\n1,,soon\n\"2\",\"a\nb\",2019\n,c,\n4,d,2020,more\n");

        assertThat(rows).extracting(RecordLine::line).containsExactly(2L, 3L, 5L, 6L);
        assertThat(rows.get(0).problems()).extracting(Violation::field).containsExactly("publishedOn", "title");
        assertThat(rows.get(1).problems()).isEmpty();
        assertThat(rows.get(2).problems()).extracting(Violation::field).containsExactly("sourceId");
        assertThat(rows.get(3).problems()).extracting(Violation::value).containsExactly("more");
    }

    @Test
    void aMarkAgainstFormulasIsNoPartOfTheText() throws IOException {
        assertThat(draft(read("title\n'=1+1\n").getFirst()).title()).isEqualTo("=1+1");
    }

    @Test
    void columnsThatMakeNoRecordAreRefused() {
        assertThatThrownBy(() -> read("a,b\n1,2\n"))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("title");
        assertThatThrownBy(() -> read("a,b\n1,2\n", "title,title"))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("'b'");
        assertThatThrownBy(() -> read("a,b\n1,2\n", "title"))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("2 columns");
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableUploadException.class);
    }

    @Test
    void aTableThatCannotBeReadToItsEndSaysWhere() {
        assertThatThrownBy(() -> CsvRecordReader.count(new ByteArrayInputStream("title\na\n\"b\nc\n".getBytes(UTF_8))))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("line");
        assertThatThrownBy(() ->
                        CsvRecordReader.count(new ByteArrayInputStream("title\nCaf\u00e9\n".getBytes(ISO_8859_1))))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void readingGoesOnAfterAnyRow() throws IOException {
        String table = "\ufefftitle\ta\nA\t1\n\nB\t2\nC\t3\n";
        List<RecordLine> all = read(table);
        assertThat(all).hasSize(3);
        assertThat(CsvRecordReader.count(new ByteArrayInputStream(table.getBytes(UTF_8))))
                .isEqualTo(3);
        for (int done = 0; done < all.size(); done++) {
            try (CsvRecordReader reader = open(table, null)) {
                reader.skipTo(done == 0 ? 0 : all.get(done - 1).number());
                assertThat(reader.next()).isEqualTo(all.get(done));
            }
        }
    }

    private static PublicationDraft draft(RecordLine row) {
        return Objects.requireNonNull(row.draft());
    }

    private static List<RecordLine> read(String table) throws IOException {
        return read(table, null);
    }

    private static List<RecordLine> read(String table, @Nullable String columns) throws IOException {
        List<RecordLine> rows = new ArrayList<>();
        try (CsvRecordReader reader = open(table, columns)) {
            for (RecordLine row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static CsvRecordReader open(String table, @Nullable String columns) throws IOException {
        return CsvRecordReader.open(new ByteArrayInputStream(table.getBytes(UTF_8)), columns, "table");
    }
}
