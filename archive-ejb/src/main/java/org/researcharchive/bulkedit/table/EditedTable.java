package org.researcharchive.bulkedit.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.csv.CsvTable;
import org.researcharchive.importing.csv.SpreadsheetCell;
import org.researcharchive.importing.upload.UnreadableUploadException;
import org.researcharchive.record.PublicationDraft;

/**
 * A table that comes back from a spreadsheet, whatever that made of its separators, quotes and line ends.
 *
 * @param rows those that name a record and hold nothing that cannot be read
 * @param problems of all others
 */
public record EditedTable(List<TableRow> rows, List<RowProblem> problems) {

    static final String ID = "id";
    static final String VERSION = "version";

    /** As many rows as are taken at once. */
    public static final int MOST_ROWS = 20_000;

    private static final int LONGEST_CELL = 20_000;
    private static final byte[] WORKBOOK = {'P', 'K', 3, 4};

    public EditedTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a table.
     *
     * @throws UnreadableUploadException if it cannot be read to its end, or its columns are others than those written; the
     *     message says what to do
     */
    public static EditedTable read(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(WORKBOOK.length);
        boolean isWorkbook = Arrays.equals(bytes.readNBytes(WORKBOOK.length), WORKBOOK);
        bytes.reset();
        if (isWorkbook) {
            throw new UnreadableUploadException(
                    "This is a workbook and not a table of text; save it as 'CSV UTF-8' and send that");
        }
        try (CsvTable table = CsvTable.open(bytes)) {
            Reading reading = new Reading(table.header());
            for (CsvTable.Row row = table.row(); row != null; row = table.row()) {
                reading.take(row);
            }
            return new EditedTable(reading.rows, reading.problems);
        }
    }

    /** Whether a cell is as it was written of a text. Spreadsheets have their own line ends, and drop the mark of a formula. */
    public static boolean isSame(String cell, String text) {
        String present = lines(text);
        String given = lines(cell);
        return given.equals(present) || given.equals(SpreadsheetCell.of(present));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static final class Reading {

        private final List<String> header;
        private final List<@Nullable EditedField> fields = new ArrayList<>();
        private final int id;
        private final int version;
        private final List<TableRow> rows = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();
        private final Map<Long, Long> lines = new HashMap<>();

        Reading(List<String> names) throws UnreadableUploadException {
            header = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            id = place(ID);
            version = place(VERSION);
            for (int i = 0; i < names.size(); i++) {
                fields.add(i == id || i == version ? null : field(names.get(i), i));
            }
            if (fields.stream().allMatch(field -> field == null)) {
                throw new UnreadableUploadException("The table has no column to be changed; keep at least one of "
                        + known() + " beside id and version");
            }
        }

        private int place(String name) throws UnreadableUploadException {
            int at = header.indexOf(name);
            if (at < 0) {
                throw new UnreadableUploadException("The table has no column '" + name
                        + "', which says what each row is about; take the table out again and keep that column");
            }
            return at;
        }

        private EditedField field(String name, int at) throws UnreadableUploadException {
            if (header.indexOf(name.toLowerCase(Locale.ROOT)) != at) {
                throw new UnreadableUploadException(
                        "Two columns are called '" + name + "'; delete the one that is not meant");
            }
            return EditedField.named(name)
                    .orElseThrow(() -> new UnreadableUploadException("The column '" + name
                            + "' is none that can be changed by a table; delete it, or call it one of " + known()));
        }

        private static String known() {
            return Stream.of(EditedField.values()).map(EditedField::code).collect(Collectors.joining(", "));
        }

        void take(CsvTable.Row row) throws UnreadableUploadException {
            if (rows.size() + problems.size() >= MOST_ROWS) {
                throw new UnreadableUploadException(
                        "The table has more than " + MOST_ROWS + " rows; send it in several parts");
            }
            List<String> cells = row.cells();
            if (cells.stream().allMatch(String::isBlank)) {
                return; // spreadsheets leave such rows behind the last
            }
            Optional<String> problem = problem(cells);
            if (problem.isPresent()) {
                problems.add(new RowProblem(row.line(), problem.get()));
                return;
            }
            long record = Long.parseLong(cells.get(id).strip());
            Long before = lines.putIfAbsent(record, row.line());
            if (before != null) {
                problems.add(new RowProblem(
                        row.line(),
                        "The record " + record + " stands in line " + before + " already; delete one of the two rows"));
                return;
            }
            rows.add(new TableRow(
                    row.line(), record, Long.parseLong(cells.get(version).strip()), edited(cells)));
        }

        private Optional<String> problem(List<String> cells) {
            if (cells.size() != header.size()) {
                return Optional.of("The row has " + cells.size() + " cells, but the table has " + header.size()
                        + " columns; put quotation marks around what holds a separator");
            }
            if (!cells.get(id).strip().matches("[1-9]\\d{0,17}")) {
                return Optional.of("'" + start(cells.get(id))
                        + "' is not the number of a record; keep the column id as it" + " was taken out");
            }
            if (!cells.get(version).strip().matches("\\d{1,18}")) {
                return Optional.of("'" + start(cells.get(version)) + "' is not a version; keep the column version as it"
                        + " was taken out");
            }
            PublicationDraft nothing = PublicationDraft.builder().build();
            for (Map.Entry<EditedField, String> cell : edited(cells).entrySet()) {
                String text = cell.getValue();
                String name = cell.getKey().code();
                if (text.length() > LONGEST_CELL) {
                    return Optional.of("The cell '" + name + "' has " + text.length() + " characters; at most "
                            + LONGEST_CELL + " are taken");
                }
                if (text.indexOf('\0') >= 0) {
                    return Optional.of("The cell '" + name + "' holds a NUL character (U+0000); take it out");
                }
                try {
                    cell.getKey().with(nothing, SpreadsheetCell.text(text));
                } catch (IllegalArgumentException e) {
                    return Optional.of("The cell '" + name + "': " + e.getMessage());
                }
            }
            return Optional.empty();
        }

        private Map<EditedField, String> edited(List<String> cells) {
            Map<EditedField, String> edited = new EnumMap<>(EditedField.class);
            for (int i = 0; i < cells.size(); i++) {
                EditedField field = fields.get(i);
                if (field != null) {
                    edited.put(field, cells.get(i));
                }
            }
            return edited;
        }

        private static String start(String cell) {
            return cell.length() > 40 ? cell.substring(0, 40) + "\u2026" : cell;
        }
    }
}
