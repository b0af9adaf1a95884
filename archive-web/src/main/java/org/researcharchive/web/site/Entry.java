package org.researcharchive.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.IndexableSeries;
import org.researcharchive.publication.PublicationSummary;
import org.researcharchive.record.PartialDate;

/**
 * A publication in a list: title, one line of facts, a few lines of text.
 *
 * @param title safe HTML; a search marks in it what was found
 * @param text safe HTML, empty where the record has none to show
 * @param passages what was found in attached files
 * @param why the title in plain text, and the address that tells why it was found; absent in lists that nobody searched for
 */
public record Entry(
        String address,
        String title,
        @Nullable PartialDate publishedOn,
        List<Link> authors,
        @Nullable Link series,
        String type,
        String text,
        List<Passage> passages,
        List<Link> categories,
        @Nullable Link why) {

    /** A name and where it leads. */
    public record Link(String label, String address) {}

    /**
     * A place in an attached file.
     *
     * @param label the file and the page
     * @param text safe HTML in which is marked what was found
     */
    public record Passage(String label, String address, String text) {}

    public static Entry of(PublicationSummary publication) {
        IndexableSeries series = publication.series();
        return new Entry(
                Addresses.publication(publication.id(), publication.slug()),
                escaped(publication.title()),
                publication.publishedOn(),
                publication.authors().stream()
                        .map(author -> new Link(author.printedName(), Addresses.author(author.id(), author.slug())))
                        .toList(),
                series == null ? null : new Link(series.name(), Addresses.series(series.id(), series.slug())),
                Words.type(publication.type()),
                publication.summary() == null ? "" : escaped(publication.summary()),
                List.of(),
                publication.categories().stream()
                        .map(category -> new Link(
                                Words.leaf(category.path()), Addresses.category(category.id(), category.slug())))
                        .toList(),
                null);
    }

    public static List<Entry> all(List<PublicationSummary> publications) {
        return publications.stream().map(Entry::of).toList();
    }

    /** Plain text as HTML. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
