package org.researcharchive.bulkedit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.record.Text;

/**
 * A field of a record that a column of the table holds. Several values stand in one cell, see {@link CellValues}; dates are
 * {@code 2019-10-18}, {@code 2019-10} or {@code 2019}.
 */
public enum EditedField {
    TITLE("title"),
    SUBTITLE("subtitle"),
    SUMMARY("summary"),
    PUBLISHED_ON("publishedOn"),
    STATUS("status"),
    TYPE("type"),
    SERIES("series"),
    CATEGORIES("categories"),
    TAGS("tags"),
    AUTHORS("authors"),
    LANGUAGE("language"),
    RIGHTS("rights");

    private final String code;

    EditedField(String code) {
        this.code = code;
    }

    /** The name of its column. */
    public String code() {
        return code;
    }

    /** The field that a column of this name holds, whatever its case. */
    public static Optional<EditedField> named(String column) {
        return Stream.of(values())
                .filter(field -> field.code
                        .toLowerCase(Locale.ROOT)
                        .equals(column.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What a record says, as one text; empty where it says nothing. */
    public String text(PublicationDraft record) {
        Object value = switch (this) {
            case TITLE -> record.title();
            case SUBTITLE -> record.subtitle();
            case SUMMARY -> record.summary();
            case PUBLISHED_ON -> record.publishedOn();
            case STATUS -> record.status() == null ? null : record.status().code();
            case TYPE -> record.type();
            case SERIES -> record.series();
            case CATEGORIES -> CellValues.join(record.categories());
            case TAGS -> CellValues.join(record.tags());
            case AUTHORS ->
                CellValues.join(record.authors().stream()
                        .map(author -> String.valueOf(author.name()))
                        .toList());
            case LANGUAGE -> record.language();
            case RIGHTS -> record.rights();
        };
        return value == null ? "" : value.toString();
    }

    /**
     * The record with this field saying what a text says.
     *
     * @throws IllegalArgumentException if it is no date or no status; the message says what to write
     */
    public PublicationDraft with(PublicationDraft record, String text) {
        @Nullable String line = Text.line(text);
        return switch (this) {
            case TITLE -> record.toBuilder().title(line).build();
            case SUBTITLE -> record.toBuilder().subtitle(line).build();
            case SUMMARY -> record.toBuilder().summary(Text.block(text)).build();
            case PUBLISHED_ON ->
                record.toBuilder()
                        .publishedOn(line == null ? null : PartialDate.parse(line))
                        .build();
            case STATUS -> record.toBuilder().status(status(line)).build();
            case TYPE -> record.toBuilder().type(line).build();
            case SERIES -> record.toBuilder().series(line).build();
            case CATEGORIES -> record.toBuilder().categories(once(text)).build();
            case TAGS -> record.toBuilder().tags(once(text)).build();
            case AUTHORS -> record.toBuilder().authors(authors(record, text)).build();
            case LANGUAGE -> record.toBuilder().language(line).build();
            case RIGHTS -> record.toBuilder().rights(line).build();
        };
    }

    private static PublicationStatus status(@Nullable String line) {
        if (line == null) {
            throw new IllegalArgumentException(
                    "is empty, but every record has a status; write draft, in-review, published" + " or withdrawn");
        }
        return PublicationStatus.of(line);
    }

    private static List<String> once(String text) {
        return CellValues.split(text).stream().distinct().toList();
    }

    /** Whoever stands in the byline already is the same person, with the affiliation that is printed there. */
    private static List<AuthorDraft> authors(PublicationDraft record, String text) {
        List<AuthorDraft> present = new ArrayList<>(record.authors());
        List<AuthorDraft> authors = new ArrayList<>();
        for (String name : CellValues.split(text)) {
            AuthorDraft author = present.stream()
                    .filter(one -> name.equals(one.name()))
                    .findFirst()
                    .orElseGet(() -> new AuthorDraft(null, name, null, null, null, null, null));
            // of two of one name each stands for one
            present.remove(author);
            authors.add(author);
        }
        return authors;
    }
}
