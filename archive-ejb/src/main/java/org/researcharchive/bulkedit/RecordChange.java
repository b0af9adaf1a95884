package org.researcharchive.bulkedit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.bulkedit.table.EditedField;
import org.researcharchive.bulkedit.table.EditedTable;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.importing.csv.SpreadsheetCell;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/**
 * One thing to do to many records: what a record says now in, what it shall say out. A record that it does not concern
 * comes back as it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RecordChange.AddCategory.class, name = "add-category"),
    @JsonSubTypes.Type(value = RecordChange.RemoveCategory.class, name = "remove-category"),
    @JsonSubTypes.Type(value = RecordChange.AddTag.class, name = "add-tag"),
    @JsonSubTypes.Type(value = RecordChange.RemoveTag.class, name = "remove-tag"),
    @JsonSubTypes.Type(value = RecordChange.SetSeries.class, name = "set-series"),
    @JsonSubTypes.Type(value = RecordChange.SetType.class, name = "set-type"),
    @JsonSubTypes.Type(value = RecordChange.SetRights.class, name = "set-rights"),
    @JsonSubTypes.Type(value = RecordChange.SetStatus.class, name = "set-status"),
    @JsonSubTypes.Type(value = RecordChange.ReplaceAuthor.class, name = "replace-author"),
    @JsonSubTypes.Type(value = RecordChange.ReplaceText.class, name = "replace-text"),
    @JsonSubTypes.Type(value = RecordChange.SetCells.class, name = "set-cells")
})
public sealed interface RecordChange {

    /** What the record shall say. */
    PublicationDraft of(PublicationDraft record);

    /** A category more, made where there is none of this path. */
    record AddCategory(String path) implements RecordChange {

        public AddCategory {
            path = CategoryPath.tidy(path);
        }

        @Override
        public PublicationDraft of(PublicationDraft record) {
            List<String> categories = with(record.categories(), path);
            return record.toBuilder().categories(categories).build();
        }
    }

    /** This category no longer; those below it stay. */
    record RemoveCategory(String path) implements RecordChange {

        public RemoveCategory {
            path = CategoryPath.tidy(path);
        }

        @Override
        public PublicationDraft of(PublicationDraft record) {
            List<String> categories = without(record.categories(), path);
            return record.toBuilder().categories(categories).build();
        }
    }

    /** A tag more. */
    record AddTag(String tag) implements RecordChange {

        @Override
        public PublicationDraft of(PublicationDraft record) {
            return record.toBuilder().tags(with(record.tags(), tag)).build();
        }
    }

    /** This tag no longer. */
    record RemoveTag(String tag) implements RecordChange {

        @Override
        public PublicationDraft of(PublicationDraft record) {
            return record.toBuilder().tags(without(record.tags(), tag)).build();
        }
    }

    /** The series; null for none. */
    record SetSeries(@Nullable String series) implements RecordChange {

        @Override
        public PublicationDraft of(PublicationDraft record) {
            return record.toBuilder().series(series).build();
        }
    }

    /** The type; null for none. */
    record SetType(@Nullable String type) implements RecordChange {

        @Override
        public PublicationDraft of(PublicationDraft record) {
            return record.toBuilder().type(type).build();
        }
    }

    /** What others may do with it; null for nothing said. */
    record SetRights(@Nullable String rights) implements RecordChange {

        @Override
        public PublicationDraft of(PublicationDraft record) {
            return record.toBuilder().rights(rights).build();
        }
    }

    /** Where it stands. */
    record SetStatus(PublicationStatus status) implements RecordChange {

        @Override
        public PublicationDraft of(PublicationDraft record) {
            return record.toBuilder().status(status).build();
        }
    }

    /**
     * Another author in the place of one, under the new author's name. Where the other is named already, the one is only
     * taken away.
     *
     * @param from the authority entry that goes
     * @param to the one that takes its place, by number or, where a new one is meant, by name
     */
    record ReplaceAuthor(long from, AuthorDraft to) implements RecordChange {

        @Override
        public PublicationDraft of(PublicationDraft record) {
            List<AuthorDraft> authors = new ArrayList<>();
            boolean there = to.id() != null && named(record, to.id());
            for (AuthorDraft author : record.authors()) {
                if (!Objects.equals(author.id(), from)) {
                    authors.add(author);
                } else if (!there) {
                    authors.add(to);
                    there = true;
                }
            }
            return record.toBuilder().authors(authors).build();
        }

        private static boolean named(PublicationDraft record, Long id) {
            return record.authors().stream().anyMatch(author -> id.equals(author.id()));
        }
    }

    /**
     * Other words in the place of some.
     *
     * @param fields where to look
     * @param wholeWords whether a letter or digit before or after makes it something else
     */
    record ReplaceText(Set<TextField> fields, String find, String replace, boolean matchCase, boolean wholeWords)
            implements RecordChange {

        @Override
        public PublicationDraft of(PublicationDraft record) {
            TextReplacement replacement = new TextReplacement(find, replace, matchCase, wholeWords);
            String title = record.title();
            String summary = record.summary();
            String body = record.body();
            return record.toBuilder()
                    .title(title != null && fields.contains(TextField.TITLE) ? replacement.in(title) : title)
                    .summary(summary != null && fields.contains(TextField.SUMMARY) ? replacement.in(summary) : summary)
                    .body(body != null && fields.contains(TextField.BODY) ? replacement.inHtml(body) : body)
                    .build();
        }
    }

    /**
     * What a row of an edited table says. A cell that is as it was taken out changes nothing, whatever a spreadsheet makes
     * of line ends and of the mark before what looks like a formula.
     *
     * @param cells what its columns hold; fields without one stay as they are
     */
    record SetCells(Map<EditedField, String> cells) implements RecordChange {

        public SetCells {
            cells = Map.copyOf(cells);
        }

        @Override
        public PublicationDraft of(PublicationDraft record) {
            PublicationDraft edited = record;
            for (EditedField field : EditedField.values()) {
                String cell = cells.get(field);
                if (cell != null && !EditedTable.isSame(cell, field.text(record))) {
                    edited = field.with(edited, SpreadsheetCell.text(cell));
                }
            }
            return edited;
        }
    }

    private static List<String> with(List<String> present, String more) {
        if (present.contains(more)) {
            return present;
        }
        List<String> all = new ArrayList<>(present);
        all.add(more);
        return all;
    }

    private static List<String> without(List<String> present, String less) {
        return present.stream().filter(one -> !one.equals(less)).toList();
    }
}
