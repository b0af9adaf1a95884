package org.researcharchive.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.PublicAuthors;
import org.researcharchive.category.PublicCategories;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicationPage;
import org.researcharchive.publication.PublicationSummary;
import org.researcharchive.publication.PublishedRecords;
import org.researcharchive.search.query.Hit;
import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.series.PublicSeries;
import org.researcharchive.web.language.Reader;
import org.researcharchive.web.search.SearchAddress;
import org.researcharchive.web.site.Address;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Site;
import org.researcharchive.web.site.Words;

/**
 * Answers the addresses of feeds. Lists that the database keeps are read there and go on while the search is away; only
 * feeds of searches ask the index.
 */
@ApplicationScoped
public class Feeds {

    private static final int ITEMS = 50;
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;

    @Inject
    private PublicArchive archive;

    @Inject
    private PublishedRecords records;

    @Inject
    private PublicAuthors authors;

    @Inject
    private PublicCategories categories;

    @Inject
    private PublicSeries series;

    @Inject
    private PublicationSearch search;

    @Inject
    private Site site;

    /**
     * Answers an address that has a form.
     *
     * @param parameters of the request; only a search has any
     */
    public Answer open(Address address, Map<String, String[]> parameters) {
        Optional<FeedFormat> format = FeedFormat.of(String.valueOf(address.form()));
        if (format.isEmpty()) {
            return Answer.missing();
        }
        Long id = address.id();
        if (id == null) {
            return switch (address.section()) {
                case "" -> feed(format.get(), Words.text("home.newest"), "/", ids(archive.newest(ITEMS)));
                case "search" -> ofSearch(SearchAddress.of(parameters), format.get());
                default -> Answer.missing();
            };
        }
        return switch (address.section()) {
            case "authors" ->
                authors.author(id)
                        .map(author -> named(
                                format.get(),
                                author.name(),
                                Addresses.author(author.id(), author.slug()),
                                address,
                                archive.byAuthor(author.id(), 1, ITEMS)))
                        .orElseGet(Answer::missing);
            case "categories" ->
                categories
                        .category(id)
                        .map(category -> named(
                                format.get(),
                                Words.path(category.path()),
                                Addresses.category(category.id(), category.slug()),
                                address,
                                archive.byCategory(category.path(), 1, ITEMS)))
                        .orElseGet(Answer::missing);
            case "series" ->
                series.series(id)
                        .map(one -> named(
                                format.get(),
                                one.name(),
                                Addresses.series(one.id(), one.slug()),
                                address,
                                archive.bySeries(one.id(), 1, ITEMS)))
                        .orElseGet(Answer::missing);
            default -> Answer.missing();
        };
    }

    private Answer named(FeedFormat format, String name, String page, Address asked, PublicationPage publications) {
        return page.equals(path(asked))
                ? feed(format, name, page, ids(publications.publications()))
                : new Answer.Moved(Addresses.form(page, format.form()));
    }

    private static String path(Address asked) {
        @Nullable String slug = asked.slug();
        return "/" + asked.section() + "/" + asked.id() + "/" + (slug == null ? "" : Addresses.segment(slug));
    }

    private Answer ofSearch(SearchAddress asked, FeedFormat format) {
        SearchAddress plain = asked.asFeed();
        SearchRequest request;
        try {
            request = SearchRequest.ofParameters(plain.newest(ITEMS).parameters());
        } catch (InvalidSearchException e) {
            return new Answer.Refused(BAD_REQUEST);
        }
        try {
            List<Long> found =
                    search.search(request).hits().stream().map(Hit::id).toList();
            return document(format, plain.title(), plain.toString(), plain.form(format.form()), found);
        } catch (SearchUnavailableException e) {
            return new Answer.Refused(UNAVAILABLE);
        }
    }

    private Answer feed(FeedFormat format, String name, String page, List<Long> ids) {
        return document(format, name, page, Addresses.form(page, format.form()), ids);
    }

    private Answer document(FeedFormat format, String name, String page, String self, List<Long> ids) {
        List<Feed.Item> items = records.load(ids).stream()
                .map(publication -> new Feed.Item(
                        publication,
                        site.absolute("/publications/" + publication.id()),
                        here(Addresses.publication(publication.id(), publication.slug()))))
                .toList();
        Feed feed = new Feed(name + " - " + site.getArchiveName(), here(self), here(page), site.getName(), items);
        return new Answer.Document(format.mediaType(), format.document(feed), null);
    }

    /** A whole address in the language that the feed's own names, if it does; what identifies an entry has none. */
    private String here(String path) {
        return site.absolute(Reader.present().addressOf(path));
    }

    private static List<Long> ids(List<PublicationSummary> publications) {
        return publications.stream().map(PublicationSummary::id).toList();
    }
}
