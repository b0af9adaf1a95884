package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.util.List;
import java.util.Objects;
import org.researcharchive.search.document.PublicationDocument;

/** Reads the engine's answer into results. */
final class ResultReader {

    private ResultReader() {}

    static SearchResults read(SearchRequest request, QueryText text, SearchResponse<PublicationDocument> response) {
        List<Hit> hits = response.hits().hits().stream()
                .map(hit -> hit(Objects.requireNonNull(hit.source()), hit))
                .toList();
        return new SearchResults(
                total(response),
                request.page(),
                request.size(),
                response.took(),
                hits,
                FacetReader.read(request, response.aggregations()),
                months(request, response),
                text.understood(),
                text.notes(),
                null);
    }

    private static List<FacetValue> months(SearchRequest request, SearchResponse<PublicationDocument> response) {
        return MonthZoom.of(request)
                .filter(zoom -> request.withFacets())
                .map(zoom -> zoom.read(request, response.aggregations().get(MonthZoom.MONTHS)))
                .orElse(List.of());
    }

    /** How many records match, as far as the request had them counted. */
    static int total(SearchResponse<?> response) {
        TotalHits total = response.hits().total();
        return total == null ? 0 : Math.toIntExact(total.value());
    }

    private static Hit hit(
            PublicationDocument found, co.elastic.clients.elasticsearch.core.search.Hit<PublicationDocument> hit) {
        return new Hit(
                found.id(),
                found.slug(),
                found.title(),
                found.subtitle(),
                found.summary(),
                found.published(),
                found.type(),
                found.language(),
                found.series(),
                found.authors(),
                found.categories(),
                hit.score(),
                hit.highlight(),
                FoundPages.read(hit, found.files()));
    }
}
