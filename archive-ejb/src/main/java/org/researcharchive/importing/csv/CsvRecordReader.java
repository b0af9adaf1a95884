package org.researcharchive.importing.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.importing.reading.RecordReader;
import org.researcharchive.importing.upload.UnreadableUploadException;

/** Reads a table, a record a row. */
public final class CsvRecordReader implements RecordReader {

    private final CsvTable table;
    private final CsvDrafts drafts;
    private long read;

    private CsvRecordReader(CsvTable table, CsvDrafts drafts) {
        this.table = table;
        this.drafts = drafts;
    }

    /**
     * Opens a table.
     *
     * @param in closed with this reader
     * @param columns what its columns are, as {@link CsvColumns#code} writes it; null where their names have to tell
     * @param defaultSource the {@code source} of rows that name none
     * @throws UnreadableUploadException if its columns make no records
     */
    public static CsvRecordReader open(InputStream in, @Nullable String columns, String defaultSource)
            throws IOException {
        CsvTable table = CsvTable.open(in);
        CsvColumns known = columns == null ? CsvColumns.proposed(table.header()) : CsvColumns.parse(columns);
        String problem = known.problem(table.header()).orElse(null);
        if (problem != null) {
            table.close();
            throw new UnreadableUploadException(problem);
        }
        return new CsvRecordReader(table, new CsvDrafts(table.header(), known, defaultSource));
    }

    /** How many rows a table has below its first. Reading them all tells, too, that it can be read to its end. */
    public static long count(InputStream in) throws IOException {
        long rows = 0;
        try (CsvTable table = CsvTable.open(in)) {
            while (table.next() != null) {
                rows++;
            }
        }
        return rows;
    }

    @Override
    public @Nullable RecordLine next() throws IOException {
        CsvRecord row = table.next();
        if (row == null) {
            return null;
        }
        read = row.getStartingLineNumber();
        return drafts.read(read, row.getFields());
    }

    @Override
    public void skipTo(long number) throws IOException {
        while (read < number) {
            CsvRecord row = table.next();
            if (row == null) {
                return;
            }
            read = row.getStartingLineNumber();
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
