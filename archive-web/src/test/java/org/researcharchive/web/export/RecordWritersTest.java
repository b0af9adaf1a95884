package org.researcharchive.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;

class RecordWritersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final PublicationDraft RECORD = PublicationDraft.builder()
            .source("example")
            .sourceId("1")
            .title("=HYPERLINK(\"https://example.org\")")
            .summary("Two lines,\nwith a comma")
            .publishedOn(PartialDate.parse("2019-10"))
            .type("report")
            .categories(List.of("Asia/Korea", "Economy"))
            .authors(List.of(
                    new AuthorDraft(7L, "A. Author", null, null, null, null, null),
                    new AuthorDraft(8L, "김정은", null, null, null, null, null)))
            .identifiers(Map.of("doi", "10.1/a", "isbn", "978"))
            .build();

    @Test
    void csvIsReadAsItWasMeant() throws IOException {
        String csv = written(ExportFormat.CSV, 2);
        assertThat(csv).startsWith("\ufeffid,title,");
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv.substring(1))) {
            rows = reader.stream().toList();
        }
        assertThat(rows).hasSize(2);
        NamedCsvRecord row = rows.getFirst();
        assertThat(row.getField("title")).isEqualTo("'=HYPERLINK(\"https://example.org\")");
        assertThat(row.getField("summary")).isEqualTo("Two lines,\nwith a comma");
        assertThat(row.getField("authors")).isEqualTo("A. Author; 김정은");
        assertThat(row.getField("publishedOn")).isEqualTo("2019-10");
        assertThat(row.getField("categories")).isEqualTo("Asia/Korea; Economy");
        assertThat(row.getField("doi")).isEqualTo("10.1/a");
        assertThat(row.getField("identifiers")).isEqualTo("isbn:978");
        assertThat(row.getField("url")).isEqualTo("https://archive.example.org/publications/1");
    }

    @Test
    void jsonLinesAreInTheRecordFormatWithoutOurOwnNumbers() throws IOException {
        String[] lines = written(ExportFormat.JSON_LINES, 2).split("\n");
        assertThat(lines).hasSize(2);
        JsonNode line = JSON.readTree(lines[0]);
        assertThat(line.get("sourceId").asText()).isEqualTo("1");
        assertThat(line.get("authors").get(0)).isEqualTo(JSON.readTree("{\"name\":\"A. Author\"}"));
    }

    @Test
    void cslJsonIsOneListHoweverLong() throws IOException {
        assertThat(JSON.readTree(written(ExportFormat.CSL_JSON, 0))).isEmpty();
        assertThat(JSON.readTree(written(ExportFormat.CSL_JSON, 3))).hasSize(3);
    }

    @Test
    void anUnfinishedCslJsonIsNoJson() throws IOException {
        StringWriter out = new StringWriter();
        ExportFormat.CSL_JSON.open(out).write(stored(1), "https://archive.example.org/publications/1");
        assertThat(out.toString()).doesNotContain("\n]");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatIsKnownByItsCode(ExportFormat format) {
        assertThat(ExportFormat.of(format.code())).isEqualTo(format);
    }

    private static String written(ExportFormat format, int records) throws IOException {
        StringWriter out = new StringWriter();
        RecordWriter writer = format.open(out);
        for (int id = 1; id <= records; id++) {
            writer.write(stored(id), "https://archive.example.org/publications/" + id);
        }
        writer.end();
        return out.toString();
    }

    private static PublicationDetails stored(long id) {
        return new PublicationDetails(
                id,
                0,
                "a-note",
                RECORD,
                List.of(),
                null,
                List.of(),
                List.of(),
                Instant.EPOCH,
                "admin",
                Instant.EPOCH,
                "admin");
    }
}
