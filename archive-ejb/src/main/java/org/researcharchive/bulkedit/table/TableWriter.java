package org.researcharchive.bulkedit.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.researcharchive.importing.csv.SpreadsheetCell;
import org.researcharchive.record.PublicationDraft;

/** Writes records as a table that spreadsheets open as UTF-8 and that {@link EditedTable} reads back. */
public final class TableWriter {

    private static final char MARK = '\ufeff';

    private final CsvWriter csv;

    /** Begins a table with the names of its columns. */
    public TableWriter(Writer out) throws IOException {
        out.write(MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(Stream.concat(
                        Stream.of(EditedTable.ID, EditedTable.VERSION),
                        Stream.of(EditedField.values()).map(EditedField::code))
                .toList());
    }

    public void write(long id, long version, PublicationDraft record) {
        List<String> cells = new ArrayList<>(List.of(Long.toString(id), Long.toString(version)));
        for (EditedField field : EditedField.values()) {
            cells.add(SpreadsheetCell.of(field.text(record)));
        }
        csv.writeRecord(cells);
    }

    /** Sends what was written on its way. */
    public void flush() throws IOException {
        csv.flush();
    }
}
