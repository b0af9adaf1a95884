package org.researcharchive.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.search.query.FacetValue;
import org.researcharchive.search.query.Hit;
import org.researcharchive.search.query.SearchNote;
import org.researcharchive.search.query.SearchResults;
import org.researcharchive.web.site.Addresses;

/**
 * What {@code GET search} answers.
 *
 * @param total how many records match, exactly
 * @param took milliseconds that the search engine took
 * @param facets by name; the values of categories are in tree order, a parent before its children
 * @param understood how the words of the search were read
 * @param notes what a reader should know about that
 * @param didYouMean a likelier spelling of the words, which finds more; absent where there is none
 */
record SearchAnswer(
        long total,
        int page,
        int size,
        long took,
        List<HitJson> hits,
        Map<String, List<ValueJson>> facets,
        String understood,
        List<String> notes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String didYouMean) {

    /** A hit; {@code url} is the address of its page. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record HitJson(
            long id,
            String slug,
            String title,
            @Nullable String summary,
            @Nullable PartialDate publishedOn,
            @Nullable String type,
            @Nullable NamedJson series,
            List<NamedJson> authors,
            List<PathJson> categories,
            String url,
            @Nullable Double score,
            Map<String, List<String>> highlights,
            List<PageJson> pages) {}

    /** A page of an attached file on which something was found; {@code url} leads to it. */
    record PageJson(
            String file, @Nullable String title, @Nullable Integer page, String text, String url) {}

    /** An author or a series. */
    record NamedJson(long id, String slug, String name, String url) {}

    /** A category. */
    record PathJson(long id, String slug, String path, String url) {}

    /** A value of a facet. */
    record ValueJson(String value, String label, long count, boolean selected) {}

    static SearchAnswer of(SearchResults results, Links links) {
        Map<String, List<ValueJson>> facets = new LinkedHashMap<>();
        results.facets()
                .forEach((name, facet) -> facets.put(
                        name.code(),
                        facet.flat().stream().map(SearchAnswer::value).toList()));
        return new SearchAnswer(
                results.total(),
                results.page(),
                results.size(),
                results.tookMillis(),
                results.hits().stream().map(hit -> hit(hit, links)).toList(),
                facets,
                results.understood(),
                results.notes().stream().sorted().map(SearchNote::message).toList(),
                results.didYouMean());
    }

    private static ValueJson value(FacetValue value) {
        return new ValueJson(value.value(), value.label(), value.count(), value.selected());
    }

    private static HitJson hit(Hit hit, Links links) {
        return new HitJson(
                hit.id(),
                hit.slug(),
                hit.title(),
                hit.summary(),
                hit.publishedOn(),
                hit.type(),
                hit.series() == null
                        ? null
                        : new NamedJson(
                                hit.series().id(),
                                hit.series().slug(),
                                hit.series().name(),
                                links.to(Addresses.series(
                                        hit.series().id(), hit.series().slug()))),
                hit.authors().stream()
                        .map(author -> new NamedJson(
                                author.id(),
                                author.slug(),
                                author.name(),
                                links.to(Addresses.author(author.id(), author.slug()))))
                        .toList(),
                hit.categories().stream()
                        .map(category -> new PathJson(
                                category.id(),
                                category.slug(),
                                category.path(),
                                links.to(Addresses.category(category.id(), category.slug()))))
                        .toList(),
                links.to(Addresses.publication(hit.id(), hit.slug())),
                hit.score(),
                hit.highlights(),
                hit.pages().stream()
                        .map(page -> new PageJson(
                                page.file(),
                                page.title(),
                                page.page(),
                                page.text(),
                                links.to(Addresses.filePage(page.file(), page.page()))))
                        .toList());
    }
}
