package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.PartialDate;

class SearchBodyTest {

    @Test
    void narrowsHitsByAllFacetsButEachFacetOnlyByTheOthers() throws Exception {
        JsonNode body = body(SearchRequest.builder()
                .filter(FacetName.TYPE, "report")
                .filter(FacetName.TYPE, "news")
                .filter(FacetName.AUTHOR, "12"));
        String types = "{\"terms\": {\"type\": [\"report\", \"news\"]}}";
        String author = "{\"bool\": {\"minimum_should_match\": \"1\", \"should\": ["
                + "{\"prefix\": {\"facets.author\": {\"value\": \"12|\"}}},"
                + "{\"terms\": {\"facets.formerAuthor\": [\"12\"]}}]}}";

        assertThat(body.at("/post_filter"))
                .isEqualTo(Json.parse("{\"bool\": {\"filter\": [" + author + "," + types + "]}}"));
        assertThat(body.at("/aggregations/type/filter"))
                .isEqualTo(Json.parse("{\"bool\": {\"filter\": [" + author + "]}}"));
        assertThat(body.at("/aggregations/author/filter"))
                .isEqualTo(Json.parse("{\"bool\": {\"filter\": [" + types + "]}}"));
        assertThat(body.at("/aggregations/tag/filter"))
                .isEqualTo(Json.parse("{\"bool\": {\"filter\": [" + author + "," + types + "]}}"));
    }

    @Test
    void countsSelectedValuesBesideTheCommonestOnes() throws Exception {
        JsonNode body = body(SearchRequest.builder()
                .filter(FacetName.CATEGORY, "Asia/Korea")
                .filter(FacetName.AUTHOR, "12")
                .filter(FacetName.AUTHOR, "7"));

        assertThat(body.at("/aggregations/category/aggregations/selected/terms"))
                .isEqualTo(Json.parse("""
                        {"field": "facets.category", "size": 2, "min_doc_count": 0, "include": ["Asia", "Asia/Korea"]}
                        """));
        assertThat(body.at("/aggregations/author/aggregations/selected/terms/include")
                        .asText())
                .isEqualTo("12\\|.*|7\\|.*");
    }

    @Test
    void takesARangeOfDatesForAFilterOfTheYears() throws Exception {
        JsonNode body =
                body(SearchRequest.builder().from(PartialDate.parse("2014-02")).to(PartialDate.parse("2015")));
        String range = "{\"range\": {\"publishedOn\": {\"gte\": \"2014-02-01\", \"lte\": \"2015-12-31\"}}}";

        assertThat(body.at("/post_filter")).isEqualTo(Json.parse(range));
        assertThat(body.at("/aggregations/year/filter")).isEqualTo(Json.parse("{\"match_all\": {}}"));
        assertThat(body.at("/aggregations/type/filter"))
                .isEqualTo(Json.parse("{\"bool\": {\"filter\": [" + range + "]}}"));
    }

    @Test
    void listsNewestFirstWhereThereIsNothingToRankBy() throws Exception {
        JsonNode newest = Json.parse("""
                [{"publishedOn": {"order": "desc", "missing": "_last"}}, {"id": {"order": "desc", "missing": "_last"}}]
                """);

        assertThat(body(SearchRequest.builder()).at("/sort")).isEqualTo(newest);
        assertThat(body(SearchRequest.builder().text("-north")).at("/sort")).isEqualTo(newest);
        assertThat(body(SearchRequest.builder().text("korea"))
                        .at("/sort/0/_score/order")
                        .asText())
                .isEqualTo("desc");
    }

    @Test
    void leavesOutFacetsWhereNoneAreShown() throws Exception {
        JsonNode body =
                body(SearchRequest.builder().filter(FacetName.TYPE, "news").withoutFacets());

        assertThat(body.has("aggregations")).isFalse();
        assertThat(body.has("post_filter")).isFalse();
        assertThat(body.at("/query/bool/filter/1")).isEqualTo(Json.parse("{\"terms\": {\"type\": [\"news\"]}}"));
    }

    @Test
    void countsEveryHitAndAsksForThePage() throws Exception {
        JsonNode body = body(SearchRequest.builder().page(3).size(50));

        assertThat(body.at("/track_total_hits").asBoolean()).isTrue();
        assertThat(body.at("/from").asInt()).isEqualTo(100);
        assertThat(body.at("/size").asInt()).isEqualTo(50);
    }

    private static JsonNode body(SearchRequestBuilder builder) throws Exception {
        SearchRequest request = builder.build();
        return Json.of(SearchBody.of(request, QueryText.parse(request.text()), "publications", "4s"));
    }
}
