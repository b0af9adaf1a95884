package org.researcharchive.bulkedit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.bulkedit.RecordChange;
import org.researcharchive.importing.upload.UnreadableUploadException;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

class EditedTableTest {

    /** Everything that spreadsheets and separators could stumble over. */
    private static final PublicationDraft RECORD = PublicationDraft.builder()
            .title("=SUM(\"a\"; 'b')")
            .subtitle("'=quoted already")
            .summary("One line,\nand \"another\"\r\nthird\t|")
            .publishedOn(PartialDate.parse("2019-10"))
            .status(PublicationStatus.DRAFT)
            .type("-report")
            .series("@Home")
            .categories(List.of("Asia/Korea", "Sea | Land\\Sky"))
            .tags(List.of("+1", "a|b", "c\\"))
            .authors(List.of(
                    new AuthorDraft(7L, "Ines Peña", "Quay College", null, null, null, "corresponding"),
                    new AuthorDraft(8L, "Ines Peña", "Port Authority", null, null, null, null)))
            .language("pt-BR")
            .build();

    @Test
    void aTableThatComesBackAsItWasTakenOutChangesNothing() throws IOException {
        EditedTable table = read(written());
        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).hasSize(1);
        TableRow row = table.rows().getFirst();
        assertThat(row.id()).isEqualTo(12);
        assertThat(row.version()).isEqualTo(3);
        assertThat(new RecordChange.SetCells(row.cells()).of(RECORD)).isEqualTo(RECORD);
    }

    @Test
    void whatSpreadsheetsMakeOfItChangesNothingEither() throws IOException {
        assertThat(EditedTable.isSame("=SUM(1)", "=SUM(1)")).isTrue();
        assertThat(EditedTable.isSame("'=SUM(1)", "=SUM(1)")).isTrue();
        assertThat(EditedTable.isSame("a\r\nb", "a\nb")).isTrue();
        TableRow row =
                read("id;version;title;tags\r\n12;3;\"'=SUM(\"\"a\"\"; 'b')\";\"'+1 | a\\|b | c\\\\\"\r\n;;;\r\n")
                        .rows()
                        .getFirst();
        assertThat(new RecordChange.SetCells(row.cells()).of(RECORD)).isEqualTo(RECORD);
    }

    @Test
    void anEmptiedCellEmptiesAndAColumnLeftOutStays() throws IOException {
        TableRow row = read("ID\tVersion\tSummary\tAuthors\tCategories\n12\t3\t\tOlu Okafor|Ines Peña\tAsia/Japan |\n")
                .rows()
                .getFirst();
        PublicationDraft edited = new RecordChange.SetCells(row.cells()).of(RECORD);
        assertThat(edited.summary()).isNull();
        assertThat(edited.title()).isEqualTo(RECORD.title());
        assertThat(edited.categories()).containsExactly("Asia/Japan");
        assertThat(edited.authors())
                .extracting(AuthorDraft::id, AuthorDraft::name, AuthorDraft::affiliation)
                .containsExactly(tuple(null, "Olu Okafor", null), tuple(7L, "Ines Peña", "Quay College"));
    }

    @Test
    void aFormulaThatSomebodyTypedComesWithoutItsMark() {
        PublicationDraft edited = new RecordChange.SetCells(Map.of(EditedField.TITLE, "'-5 degrees")).of(RECORD);
        assertThat(edited.title()).isEqualTo("-5 degrees");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,3,A           | 'x' is not the number of a record",
                "0,3,A           | '0' is not the number of a record",
                "99999999999999999999,3,A | is not the number of a record",
                "12,three,A      | 'three' is not a version",
                "12,3            | The row has 2 cells, but the table has 3 columns",
                "12,3,18.10.2019 | The cell 'publishedOn'",
            })
    void aRowThatCannotBeTakenIsNamedByItsLine(String row, String reason) throws IOException {
        EditedTable table = read("id,version,publishedOn\r\n11,1,2019\r\n" + row + "\r\n");
        assertThat(table.rows()).extracting(TableRow::id).containsExactly(11L);
        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @Test
    void aRecordTwiceAndAHugeCellAreRefused() throws IOException {
        EditedTable table =
                read("id,version,title\n5,1,\"a\nb\"\n5,1,again\n6,1," + "x".repeat(20_001) + "\n7,1,\0\n8,1,ok\n");
        assertThat(table.rows()).extracting(TableRow::id).containsExactly(5L, 8L);
        assertThat(table.problems()).extracting(RowProblem::line).containsExactly(4L, 5L, 6L);
        assertThat(table.problems().getFirst().reason()).contains("stands in line 2 already");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "title,summary     | no column 'id'",
                "id,title          | no column 'version'",
                "id,version        | no column to be changed",
                "id,version,body   | The column 'body' is none",
                "id,version,title,Title | Two columns are called 'Title'",
                "id,id,version,title | Two columns are called 'id'",
            })
    void columnsThatSayNothingAreRefusedWhole(String header, String reason) {
        assertThatExceptionOfType(UnreadableUploadException.class)
                .isThrownBy(() -> read(header + "\n1,1,x\n"))
                .withMessageContaining(reason);
    }

    @Test
    void filesThatAreNoTableAreRefusedWhole() {
        for (byte[] file : List.of(
                new byte[] {'P', 'K', 3, 4, 20, 0},
                new byte[0],
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, (byte) 0xff},
                "id,version,title\n1,1,\"never closed\n".getBytes(StandardCharsets.UTF_8),
                "id,version,title\n1,1,gr\u00fcn\n".getBytes(StandardCharsets.ISO_8859_1))) {
            assertThatExceptionOfType(UnreadableUploadException.class)
                    .isThrownBy(() -> EditedTable.read(new ByteArrayInputStream(file)))
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeGreaterThan(20));
        }
    }

    private static String written() throws IOException {
        StringWriter out = new StringWriter();
        TableWriter table = new TableWriter(out);
        table.write(12, 3, RECORD);
        table.flush();
        assertThat(out.toString()).startsWith("\ufeffid,version,title,");
        return out.toString();
    }

    private static EditedTable read(String csv) throws IOException {
        return EditedTable.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
