package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.PartialDate;
import org.researcharchive.search.document.PublicationDocument;
import org.researcharchive.search.document.PublicationDocument.AuthorEntry;
import org.researcharchive.search.document.PublicationDocument.CategoryEntry;

class ResultReaderTest {

    private static final String ANSWER = """
            {"took": 5, "timed_out": false, "_shards": {"total": 1, "successful": 1, "failed": 0},
             "hits": {"total": {"value": 41, "relation": "eq"}, "hits": [
               {"_index": "p", "_id": "7", "_score": 3.5,
                "_source": {"id": 7, "slug": "note", "title": "A <note>", "publishedOn": "2019-10-01", "precision": "month",
                            "authors": [{"id": 8, "slug": "kim", "name": "Kim"}],
                            "categories": [{"id": 5, "slug": "korea", "path": "Asia/Korea"}]},
                "highlight": {"title": ["A &lt;<mark>note</mark>&gt;"]}}]},
             "aggregations": {
               "filter#category": {"doc_count": 41,
                 "sterms#top": {"doc_count_error_upper_bound": 0, "sum_other_doc_count": 0, "buckets": [
                   {"key": "Asia", "doc_count": 40}, {"key": "Europe", "doc_count": 30},
                   {"key": "Asia/Korea", "doc_count": 20}]}},
               "filter#year": {"doc_count": 41,
                 "lterms#top": {"doc_count_error_upper_bound": 0, "sum_other_doc_count": 0, "buckets": [
                   {"key": 2018, "doc_count": 3}, {"key": 2019, "doc_count": 38}]}},
               "filter#author": {"doc_count": 41,
                 "sterms#top": {"doc_count_error_upper_bound": 0, "sum_other_doc_count": 9, "buckets": [
                   {"key": "8|Kim", "doc_count": 4}, {"key": "9|Lee", "doc_count": 3},
                   {"key": "8|Kim, A.", "doc_count": 2}]},
                 "sterms#selected": {"doc_count_error_upper_bound": 0, "sum_other_doc_count": 0, "buckets": [
                   {"key": "77|Rare", "doc_count": 1}]}}}}
            """;

    private final SearchRequest request = SearchRequest.builder()
            .text("note")
            .filter(FacetName.AUTHOR, "77")
            .filter(FacetName.AUTHOR, "99")
            .filter(FacetName.CATEGORY, "Africa/Mali")
            .build();
    private final SearchResults results = ResultReader.read(request, QueryText.parse("note"), answer());

    @Test
    void readsHitsWithTheirMarks() {
        assertThat(results.total()).isEqualTo(41);
        assertThat(results.hits())
                .containsExactly(new Hit(
                        7,
                        "note",
                        "A <note>",
                        null,
                        null,
                        PartialDate.parse("2019-10"),
                        null,
                        null,
                        null,
                        List.of(new AuthorEntry(8, "kim", "Kim", null)),
                        List.of(new CategoryEntry(5, "korea", "Asia/Korea")),
                        3.5,
                        Map.of("title", List.of("A &lt;<mark>note</mark>&gt;")),
                        List.of()));
    }

    @Test
    void buildsTheTreeOfCategoriesAndKeepsWhatIsSelected() {
        assertThat(facet(FacetName.CATEGORY).flat())
                .extracting(
                        FacetValue::value,
                        FacetValue::label,
                        FacetValue::count,
                        FacetValue::selected,
                        FacetValue::depth)
                .containsExactly(
                        tuple("Asia", "Asia", 40L, false, 0),
                        tuple("Asia/Korea", "Korea", 20L, false, 1),
                        tuple("Europe", "Europe", 30L, false, 0),
                        tuple("Africa", "Africa", 0L, false, 0),
                        tuple("Africa/Mali", "Mali", 0L, true, 1));
    }

    @Test
    void countsAnAuthorOnceUnderTheirId() {
        assertThat(facet(FacetName.AUTHOR).values())
                .containsExactly(
                        FacetValue.flat("8", "Kim", 6, false),
                        FacetValue.flat("9", "Lee", 3, false),
                        FacetValue.flat("77", "Rare", 1, true),
                        FacetValue.flat("99", "99", 0, true));
        assertThat(facet(FacetName.AUTHOR).complete()).isFalse();
    }

    @Test
    void readsYearsAsAHistogram() {
        assertThat(facet(FacetName.YEAR).values())
                .containsExactly(FacetValue.flat("2018", "2018", 3, false), FacetValue.flat("2019", "2019", 38, false));
    }

    @Test
    void countsThePagesThatCanBeShown() {
        assertThat(results.pages()).isEqualTo(3);
        assertThat(new SearchResults(1_000_000, 1, 30, 1, List.of(), Map.of(), List.of(), "", Set.of(), null).pages())
                .isEqualTo(333);
    }

    private Facet facet(FacetName name) {
        Facet facet = results.facets().get(name);
        return Objects.requireNonNull(facet);
    }

    private static SearchResponse<PublicationDocument> answer() {
        JacksonJsonpMapper mapper = new JacksonJsonpMapper();
        try (var parser = mapper.jsonProvider().createParser(new StringReader(ANSWER))) {
            JsonpDeserializer<SearchResponse<PublicationDocument>> reader =
                    SearchResponse.createSearchResponseDeserializer(JsonpDeserializer.of(PublicationDocument.class));
            return reader.deserialize(parser, mapper);
        }
    }
}
