package org.researcharchive.importing.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.upload.UnreadableUploadException;

/**
 * A table in UTF-8 whose first row names its columns. What parts its cells, a comma, a semicolon or a tab, is told from
 * that row.
 */
public final class CsvTable implements Closeable {

    private static final int HEADER = 1 << 16;
    private static final char MARK = '\ufeff';
    private static final int MOST_COLUMNS = 500;

    private final CloseableIterator<CsvRecord> rows;
    private final List<String> header;
    private long line;

    private CsvTable(CloseableIterator<CsvRecord> rows) throws IOException {
        this.rows = rows;
        CsvRecord first = next();
        if (first == null || first.getFields().stream().allMatch(String::isBlank)) {
            throw new UnreadableUploadException(
                    "The table is empty; its first row has to name the columns, such as title and date");
        }
        this.header = first.getFields().stream().map(String::strip).toList();
        if (header.size() > MOST_COLUMNS) {
            throw new UnreadableUploadException(
                    "The table has " + header.size() + " columns; at most " + MOST_COLUMNS + " are read");
        }
    }

    /**
     * Opens a table.
     *
     * @param in closed with the table
     * @throws UnreadableUploadException if it has no first row
     */
    public static CsvTable open(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                HEADER);
        try {
            return new CsvTable(CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .trimWhitespacesAroundQuotes(true)
                    .ofCsvRecord(text)
                    .iterator());
        } catch (CharacterCodingException e) {
            in.close();
            throw notUtf8(1, e);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static char separator(Reader text) throws IOException {
        text.mark(HEADER);
        int first = text.read();
        text.reset();
        if (first == MARK) {
            text.read();
        }
        text.mark(HEADER);
        char best = ',';
        int most = 0;
        int[] counts = new int[128];
        boolean quoted = false;
        for (int i = 0; i < HEADER - 1; i++) {
            int c = text.read();
            if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            quoted = c == '"' ? !quoted : quoted;
            if (!quoted && c < counts.length) {
                counts[c]++;
            }
        }
        text.reset();
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (counts[candidate] > most) {
                best = candidate;
                most = counts[candidate];
            }
        }
        return best;
    }

    /** The names of the columns. */
    public List<String> header() {
        return header;
    }

    /**
     * The next row; null at the end.
     *
     * @throws UnreadableUploadException if the rest of the table cannot be read; the message names the line
     */
    @Nullable
    CsvRecord next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            return row;
        } catch (CsvParseException e) {
            throw new UnreadableUploadException(
                    "The table cannot be read after line " + line + ": " + e.getMessage()
                            + ". Nothing of it was imported; look for a quotation mark that is not closed",
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException coding ? notUtf8(line, coding) : e.getCause();
        }
    }

    /** One row below the first. */
    public record Row(long line, List<String> cells) {}

    /**
     * The next row; null at the end.
     *
     * @throws UnreadableUploadException if the rest of the table cannot be read; the message names the line
     */
    public @Nullable Row row() throws IOException {
        CsvRecord row = next();
        return row == null ? null : new Row(row.getStartingLineNumber(), row.getFields());
    }

    /** The next few rows. */
    public List<List<String>> first(int most) throws IOException {
        List<List<String>> first = new ArrayList<>();
        for (CsvRecord row = next(); row != null; row = first.size() < most ? next() : null) {
            first.add(row.getFields());
        }
        return first;
    }

    private static UnreadableUploadException notUtf8(long line, CharacterCodingException cause) {
        return new UnreadableUploadException(
                "The table is not UTF-8, somewhere after line " + line
                        + "; save it as 'CSV UTF-8' and send it again. Nothing of it was imported",
                cause);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
