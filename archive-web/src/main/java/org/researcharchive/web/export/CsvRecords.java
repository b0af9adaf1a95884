package org.researcharchive.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.researcharchive.importing.csv.SpreadsheetCell;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;

/** Records as a table, with a line for each and several values of one kind in one cell. */
final class CsvRecords implements RecordWriter {

    private static final String BETWEEN = "; ";

    private final CsvWriter table;

    private CsvRecords(CsvWriter table) {
        this.table = table;
    }

    static CsvRecords open(Writer out) throws IOException {
        // the mark by which spreadsheets know UTF-8
        out.write('\ufeff');
        CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        table.writeRecord(
                "id",
                "title",
                "subtitle",
                "authors",
                "publishedOn",
                "type",
                "series",
                "categories",
                "tags",
                "language",
                "publisher",
                "doi",
                "identifiers",
                "rights",
                "summary",
                "url",
                "sourceUrl");
        return new CsvRecords(table);
    }

    @Override
    public void write(PublicationDetails publication, String url) {
        PublicationDraft record = publication.record();
        Map<String, String> identifiers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        identifiers.putAll(record.identifiers());
        String doi = identifiers.remove("doi");
        table.writeRecord(
                Long.toString(publication.id()),
                SpreadsheetCell.of(record.title()),
                SpreadsheetCell.of(record.subtitle()),
                SpreadsheetCell.of(record.authors().stream()
                        .map(AuthorDraft::name)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(BETWEEN))),
                record.publishedOn() == null ? "" : record.publishedOn().toString(),
                SpreadsheetCell.of(record.type()),
                SpreadsheetCell.of(record.series()),
                SpreadsheetCell.of(joined(record.categories())),
                SpreadsheetCell.of(joined(record.tags())),
                SpreadsheetCell.of(record.language()),
                SpreadsheetCell.of(record.publisher()),
                SpreadsheetCell.of(doi),
                SpreadsheetCell.of(identifiers.entrySet().stream()
                        .map(identifier -> identifier.getKey() + ":" + identifier.getValue())
                        .collect(Collectors.joining(BETWEEN))),
                SpreadsheetCell.of(record.rights()),
                SpreadsheetCell.of(record.summary()),
                url,
                SpreadsheetCell.of(record.sourceUrl()));
    }

    @Override
    public void end() throws IOException {
        table.flush();
    }

    private static String joined(List<String> values) {
        return String.join(BETWEEN, values);
    }
}
