package org.researcharchive.search.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.researcharchive.attachment.AttachedFile;
import org.researcharchive.attachment.AttachedPage;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.publication.IndexableAuthor;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.record.PartialDate;

/**
 * A published record as the index holds it; {@code search/publications.json} says how each part is analysed.
 *
 * <p>Read back, a search asks only for the parts that a hit shows; the others are then absent.
 *
 * @param titleKey the title as far as it serves for sorting
 * @param publishedOn the first day of the period in which it was published, ISO 8601
 * @param precision how much of that day is known: {@code year}, {@code month} or {@code day}
 * @param otherNames that its authors go by and it does not print
 * @param identifiers values of all schemes
 * @param facets values that exist only to be counted and filtered by
 * @param files attached files whose text is searched
 * @param pages what stands in them; never read back
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PublicationDocument(
        long id,
        String slug,
        String title,
        @Nullable String titleKey,
        @Nullable String subtitle,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String publishedOn,
        @Nullable String precision,
        @Nullable Integer year,
        @Nullable String type,
        @Nullable String language,
        @Nullable SeriesEntry series,
        List<AuthorEntry> authors,
        List<String> otherNames,
        List<CategoryEntry> categories,
        List<String> tags,
        List<String> identifiers,
        @Nullable FacetValues facets,
        List<FileEntry> files,
        List<PageEntry> pages) {

    /** Titles that agree so far are ordered by id; a keyword of any length would not fit the index. */
    private static final int TITLE_KEY_LENGTH = 200;

    /** The series a record belongs to. */
    public record SeriesEntry(long id, String slug, String name) {}

    /** An author; the printed name only where it differs, so that it is not counted twice. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AuthorEntry(
            long id, String slug, String name, @Nullable String printedName) {}

    /** A category, its path from the root down. */
    public record CategoryEntry(long id, String slug, String path) {}

    /**
     * An attached file.
     *
     * @param reference its SHA-256, a slash and its name
     * @param paged whether its pieces are pages that a reader can go to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FileEntry(String reference, @Nullable String title, boolean paged) {}

    /**
     * A page of an attached file, or a piece of one without pages.
     *
     * @param file which of the record's attached files, counted from 0
     * @param number counted from 1
     */
    public record PageEntry(int file, int number, String text) {}

    /**
     * What exists only to be counted and filtered by.
     *
     * @param author {@link AuthorKey}s
     * @param formerAuthor numbers of entries that were merged into its authors, by which it is still asked for
     * @param category paths of the categories and of all above them, so that a parent counts what is below it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FacetValues(List<String> author, List<String> formerAuthor, List<String> category) {}

    public PublicationDocument {
        authors = copy(authors);
        otherNames = copy(otherNames);
        categories = copy(categories);
        tags = copy(tags);
        identifiers = copy(identifiers);
        files = copy(files);
        pages = copy(pages);
    }

    /** The document of a published record without attached files. */
    public static PublicationDocument of(IndexablePublication record) {
        return of(record, List.of(), List.of());
    }

    /** The document of a published record. */
    public static PublicationDocument of(
            IndexablePublication record, List<AttachedFile> files, List<AttachedPage> pages) {
        PartialDate date = record.publishedOn();
        String title = Normalizer.normalize(record.title(), Normalizer.Form.NFC);
        return new PublicationDocument(
                record.id(),
                record.slug(),
                title,
                title.substring(0, Math.min(TITLE_KEY_LENGTH, title.length())),
                composed(record.subtitle()),
                composed(record.summary()),
                composed(record.bodyText()),
                date == null ? null : date.firstDay().toString(),
                date == null ? null : date.precision().name().toLowerCase(Locale.ROOT),
                date == null ? null : date.year(),
                record.type(),
                record.language(),
                record.series() == null
                        ? null
                        : new SeriesEntry(
                                record.series().id(),
                                record.series().slug(),
                                record.series().name()),
                record.authors().stream().map(PublicationDocument::entry).toList(),
                otherNames(record),
                record.categories().stream()
                        .map(category -> new CategoryEntry(category.id(), category.slug(), category.path()))
                        .toList(),
                record.tags(),
                record.identifiers().values().stream().distinct().toList(),
                facetValues(record),
                files.stream()
                        .map(file -> new FileEntry(file.reference(), file.title(), file.paged()))
                        .toList(),
                pages.stream()
                        .map(page -> new PageEntry(
                                page.file(), page.number(), Normalizer.normalize(page.text(), Normalizer.Form.NFC)))
                        .toList());
    }

    /** The date of publication as far as it is known. */
    public @Nullable PartialDate published() {
        if (publishedOn == null || precision == null) {
            return null;
        }
        return new PartialDate(
                LocalDate.parse(publishedOn), PartialDate.Precision.valueOf(precision.toUpperCase(Locale.ROOT)));
    }

    private static AuthorEntry entry(IndexableAuthor author) {
        return new AuthorEntry(
                author.id(),
                author.slug(),
                author.name(),
                author.printedName().equals(author.name()) ? null : author.printedName());
    }

    private static List<String> otherNames(IndexablePublication record) {
        return record.authors().stream()
                .flatMap(author -> author.otherNames().stream().filter(name -> !name.equals(author.printedName())))
                .distinct()
                .toList();
    }

    private static FacetValues facetValues(IndexablePublication record) {
        return new FacetValues(
                record.authors().stream()
                        .map(author -> new AuthorKey(author.id(), author.name()).toString())
                        .distinct()
                        .toList(),
                record.authors().stream()
                        .flatMap(author -> author.formerIds().stream())
                        .map(String::valueOf)
                        .distinct()
                        .toList(),
                record.categories().stream()
                        .map(category -> CategoryPath.withAncestors(category.path()))
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList());
    }

    /** Letters and their accents in one character where there is one, so that the index can fold them. */
    private static @Nullable String composed(@Nullable String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
