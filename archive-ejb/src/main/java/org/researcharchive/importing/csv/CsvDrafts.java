package org.researcharchive.importing.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.record.Slug;

/** Makes records of the rows of one table. */
final class CsvDrafts {

    private final List<String> header;
    private final CsvColumns columns;
    private final String defaultSource;

    CsvDrafts(List<String> header, CsvColumns columns, String defaultSource) {
        this.header = header;
        this.columns = columns;
        this.defaultSource = defaultSource;
    }

    RecordLine read(long line, List<String> cells) {
        if (cells.size() > header.size()
                && cells.subList(header.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            return RecordLine.refused(
                    line,
                    new Violation(
                            "row",
                            cells.getLast(),
                            "has " + cells.size() + " cells, but the table has " + header.size()
                                    + " columns; put quotation marks around what holds a separator"));
        }
        Row row = new Row(cells);
        PublicationDraft draft = row.draft();
        return row.problems.isEmpty()
                ? RecordLine.good(line, draft, List.of())
                : new RecordLine(line, line, draft.title(), null, false, row.problems);
    }

    private final class Row {

        private final Map<CsvField, List<String>> values = new EnumMap<>(CsvField.class);
        private final Map<String, Object> extra = new LinkedHashMap<>();
        private final List<Violation> problems = new ArrayList<>();

        Row(List<String> cells) {
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                CsvField field = columns.fields().get(i);
                String cell = SpreadsheetCell.text(cells.get(i).strip());
                if (cell.indexOf('\0') >= 0) {
                    problems.add(new Violation(header.get(i), null, "holds a NUL character (U+0000); take it out"));
                } else if (field == CsvField.EXTRA && !cell.isEmpty()) {
                    extra.put(header.get(i), cell);
                } else if (!cell.isEmpty()) {
                    values.computeIfAbsent(field, first -> new ArrayList<>()).add(cell);
                }
            }
        }

        PublicationDraft draft() {
            String title = one(CsvField.TITLE);
            PartialDate date = read(CsvField.PUBLISHED_ON, Row::date);
            List<AuthorDraft> authors = many(CsvField.AUTHORS).stream()
                    .map(name -> new AuthorDraft(null, name, null, null, null, null, null))
                    .toList();
            if (title == null) {
                problems.add(new Violation("title", null, "is empty; every record needs one"));
            }
            String body = one(CsvField.BODY);
            return PublicationDraft.builder()
                    .source(one(CsvField.SOURCE) == null ? defaultSource : one(CsvField.SOURCE))
                    .sourceId(id(title, date))
                    .title(title)
                    .subtitle(one(CsvField.SUBTITLE))
                    .summary(one(CsvField.SUMMARY))
                    .body(body)
                    .bodyFormat(
                            body != null && body.matches("(?s).*</?[a-zA-Z][^>]*>.*")
                                    ? BodyFormat.HTML
                                    : BodyFormat.TEXT)
                    .publishedOn(date)
                    .status(columns.fields().contains(CsvField.STATUS) ? status() : PublicationStatus.PUBLISHED)
                    .type(one(CsvField.TYPE))
                    .series(one(CsvField.SERIES))
                    .categories(many(CsvField.CATEGORIES))
                    .tags(many(CsvField.TAGS))
                    .authors(authors)
                    .language(one(CsvField.LANGUAGE) == null ? "en" : one(CsvField.LANGUAGE))
                    .sourceUrl(one(CsvField.SOURCE_URL))
                    .rights(one(CsvField.RIGHTS))
                    .publisher(one(CsvField.PUBLISHER))
                    .identifiers(identifiers())
                    .images(images())
                    .attachments(many(CsvField.ATTACHMENTS).stream()
                            .map(url -> new AttachmentDraft(null, url, null, null))
                            .toList())
                    .links(many(CsvField.LINKS).stream()
                            .map(url -> new LinkDraft(null, url))
                            .toList())
                    .extra(extra)
                    .build();
        }

        /** Rows without an identifier of their own are told apart by what they are called and when they came out. */
        private @Nullable String id(@Nullable String title, @Nullable PartialDate date) {
            if (columns.fields().contains(CsvField.SOURCE_ID)) {
                String id = one(CsvField.SOURCE_ID);
                if (id == null) {
                    problems.add(new Violation("sourceId", null, "is empty, while other rows have one; give it one"));
                }
                return id;
            }
            return title == null ? null : Slug.of(title) + (date == null ? "" : "-" + date);
        }

        private @Nullable PublicationStatus status() {
            PublicationStatus status = read(CsvField.STATUS, PublicationStatus::of);
            return status == null ? PublicationStatus.PUBLISHED : status;
        }

        private Map<String, String> identifiers() {
            Map<String, String> identifiers = new LinkedHashMap<>();
            for (String pair : many(CsvField.IDENTIFIERS)) {
                int colon = pair.indexOf(':');
                if (colon < 1) {
                    problems.add(new Violation(
                            "identifiers", pair, "names no scheme; write scheme:value, such as doi:10.1000/1"));
                } else {
                    identifiers.put(
                            pair.substring(0, colon).strip(),
                            pair.substring(colon + 1).strip());
                }
            }
            for (CsvField field : List.of(CsvField.DOI, CsvField.ISBN, CsvField.ISSN, CsvField.REPORT_NUMBER)) {
                String value = one(field);
                if (value != null) {
                    identifiers.put(field.code().substring(field.code().indexOf('.') + 1), value);
                }
            }
            return identifiers;
        }

        private List<ImageDraft> images() {
            ImageDraft image = new ImageDraft(
                    one(CsvField.IMAGE_URL),
                    null,
                    one(CsvField.IMAGE_ALT),
                    one(CsvField.IMAGE_CAPTION),
                    one(CsvField.IMAGE_CREDIT),
                    null);
            boolean empty = image.url() == null && image.caption() == null && image.credit() == null;
            return empty ? List.of() : List.of(image);
        }

        private @Nullable String one(CsvField field) {
            List<String> given = values.get(field);
            return given == null ? null : given.getFirst();
        }

        /** Several values stand in one cell with a semicolon or an upright stroke between. */
        private List<String> many(CsvField field) {
            return values.getOrDefault(field, List.of()).stream()
                    .flatMap(cell -> Arrays.stream(cell.split("[;|]", -1)))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
        }

        private <T> @Nullable T read(CsvField field, Function<String, T> reader) {
            String given = one(field);
            if (given == null) {
                return null;
            }
            try {
                return reader.apply(given);
            } catch (IllegalArgumentException e) {
                problems.add(new Violation(field.code(), given, String.valueOf(e.getMessage())));
                return null;
            }
        }

        /** A day may have a time behind it, and points or strokes between its parts; its order is never guessed. */
        private static PartialDate date(String written) {
            String day = written.replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
            return PartialDate.parse(day.matches("\\d{4}([./]\\d{2}){1,2}") ? day.replaceAll("[./]", "-") : day);
        }
    }
}
