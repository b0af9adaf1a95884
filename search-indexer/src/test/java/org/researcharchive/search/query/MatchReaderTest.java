package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.AnalyzeResponse;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.search.document.PublicationDocument;

/** Reads answers that the engine gave about a record of the sample archive. */
class MatchReaderTest {

    private static final String WORDS = """
            {"took": 19, "timed_out": false, "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
             "hits": {"max_score": 93.10389, "hits": [
               {"_index": "publications-000001", "_id": "4", "_score": 93.10389,
                "_source": {"id": 4, "slug": "what-the-second-ledger-knows", "title": "What the second ledger knows"},
                "highlight": {
                  "summary": ["The harbour master kept two <mark>ledgers</mark>, one of arrivals and one of expectations."],
                  "title": ["What the second <mark>ledger</mark> knows"],
                  "body": ["The harbour master kept two <mark>ledgers</mark>, one for the ships that came in",
                           "The second <mark>ledger</mark> is a record of decisions taken elsewhere",
                           "<mark>Counting</mark> it\\nWe transcribed every seventh page twice"],
                  "tags": ["<mark>ledgers</mark>"]},
                "matched_queries": {
                  "0.0.1@summary": 8.61471, "0.0.1@tags": 2.430923, "0.0.0@body": 5.0414734, "0.0.0": 4.917711,
                  "0.0.1": 12.78125, "0": 17.698961, "0.0": 17.698961, "found": 0.0, "0.0.1@body": 11.019028,
                  "0.0.1@title": 12.900873}}]}}
            """;

    private static final String PHRASE = """
            {"took": 37, "timed_out": false, "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
             "hits": {"max_score": 276.28262, "hits": [
               {"_index": "publications-000001", "_id": "4", "_score": 276.28262,
                "_source": {"id": 4, "slug": "what-the-second-ledger-knows", "title": "What the second ledger knows"},
                "highlight": {
                  "title": ["What the <mark>second ledger</mark> knows"],
                  "body": ["The <mark>second ledger</mark> is a record of decisions taken elsewhere"]},
                "matched_queries": {
                  "0": 65.42335, "0.0": 65.42335, "found": 0.0, "0.0.0@title": 65.42335, "0.0.0@body": 14.589219,
                  "0.0.0": 65.42335}}]}}
            """;

    private static final String STEMS = """
            {"tokens": [
              {"token": "count", "start_offset": 0, "end_offset": 8, "type": "<ALPHANUM>", "position": 0},
              {"token": "ledger", "start_offset": 9, "end_offset": 16, "type": "<ALPHANUM>", "position": 1},
              {"token": "ledger", "start_offset": 17, "end_offset": 23, "type": "<ALPHANUM>", "position": 2},
              {"token": "count", "start_offset": 24, "end_offset": 31, "type": "<ALPHANUM>", "position": 3},
              {"token": "count", "start_offset": 32, "end_offset": 38, "type": "<ALPHANUM>", "position": 4}]}
            """;

    private static final JacksonJsonpMapper MAPPER = new JacksonJsonpMapper();

    @Test
    void dividesTheScoreAmongWordsAndTheirFields() {
        RecordMatch match = read(
                "counting ledgers",
                WORDS,
                Map.of(
                        "counting",
                        List.of("count"),
                        "Counting",
                        List.of("count"),
                        "ledgers",
                        List.of("ledger"),
                        "ledger",
                        List.of("ledger")));
        assertThat(match.found()).isTrue();
        assertThat(match.ranked()).isTrue();
        assertThat(match.parts())
                .containsExactly(
                        part("counting", MatchPlace.BODY, List.of("Counting"), MatchForm.SAME, null, 28),
                        part("ledgers", MatchPlace.TITLE, List.of("ledger"), MatchForm.STEM, "ledger", 26),
                        part("ledgers", MatchPlace.BODY, List.of("ledgers", "ledger"), MatchForm.STEM, "ledger", 23),
                        part("ledgers", MatchPlace.SUMMARY, List.of("ledgers"), MatchForm.SAME, null, 18),
                        part("ledgers", MatchPlace.TAG, List.of("ledgers"), MatchForm.SAME, null, 5));
        assertThat(match.parts().stream().mapToInt(MatchPart::percent).sum()).isEqualTo(100);
    }

    @Test
    void callsAPhraseAPhraseInTheFieldWhereItIsWorthMost() {
        assertThat(read("\"second ledger\" OR nothing", PHRASE, Map.of()).parts())
                .containsExactly(
                        new MatchPart(MatchKind.PHRASE, "second ledger", MatchPlace.TITLE, List.of(), null, null, 100));
    }

    @Test
    void takesAFoundWordOfNoSharedStemForASynonym() {
        RecordMatch match = read(
                "counting ledgers",
                WORDS.replace("<mark>Counting</mark>", "<mark>Tally &amp; sum</mark>"),
                Map.of(
                        "counting",
                        List.of("count"),
                        "Tally & sum",
                        List.of("talli", "sum"),
                        "ledgers",
                        List.of("ledger"),
                        "ledger",
                        List.of("ledger")));
        assertThat(match.parts())
                .contains(part("counting", MatchPlace.BODY, List.of("Tally & sum"), MatchForm.SYNONYM, null, 28));
    }

    @Test
    void saysThatARecordIsNoneOfTheResults() {
        RecordMatch match = read("counting ledgers", WORDS.replace("\"found\": 0.0, ", ""), Map.of());
        assertThat(match.found()).isFalse();
        assertThat(match.parts()).isEmpty();
    }

    @Test
    void readsTheStemsOfEachWord() {
        List<String> words = List.of("counting", "ledgers", "ledger", "counted", "counts", "the");
        AnalyzeResponse answer = parse(STEMS, AnalyzeResponse._DESERIALIZER);
        assertThat(FoundWords.stems(words, answer))
                .containsEntry("counting", List.of("count"))
                .containsEntry("ledger", List.of("ledger"))
                .containsEntry("counts", List.of("count"))
                .containsEntry("the", List.of());
    }

    @Test
    void sharesMakeExactlyAHundred() {
        assertThat(Percents.of(List.of(1.0, 1.0, 1.0))).containsExactly(34, 33, 33);
        assertThat(Percents.of(List.of(0.0, 0.0))).containsExactly(50, 50);
        assertThat(Percents.of(List.of(999.0, 0.4, 0.3))).containsExactly(100, 0, 0);
        assertThat(Percents.of(List.of())).isEmpty();
    }

    @Test
    void asksAboutOneRecordAndNamesEveryPart() throws Exception {
        QueryText text = QueryText.parse("title:ledgers -tag:tide");
        SearchRequest request =
                SearchRequest.builder().text("title:ledgers -tag:tide").build();
        assertThat(Json.of(MatchBody.of(4, request, text, MatchProbe.of(text), "p", "4s"))
                        .at("/query/bool"))
                .isEqualTo(Json.parse("""
                        {"filter": [{"term": {"id": {"value": 4}}}],
                         "should": [
                           {"bool": {"_name": "found", "filter": [%1$s]}},
                           {"bool": {"_name": "0", "must": [%1$s]}},
                           {"bool": {"_name": "0.0", "must": [
                             {"combined_fields": {"query": "ledgers", "fields": ["title"], "operator": "and"}}]}},
                           {"bool": {"_name": "0.0.0", "must": [%2$s]}},
                           {"bool": {"_name": "0.0.0@title", "must": [%2$s]}}]}
                        """.formatted("""
                        {"bool": {
                           "must": [{"combined_fields": {"query": "ledgers", "fields": ["title"], "operator": "and"}}],
                           "must_not": [{"combined_fields": {"query": "tide", "operator": "and", "fields": ["tags"]}}]}}
                        """, """
                        {"combined_fields": {"query": "ledgers", "fields": ["title"], "operator": "or"}}
                        """)));
    }

    private static MatchPart part(
            String asked, MatchPlace place, List<String> found, MatchForm form, @Nullable String stem, int percent) {
        return new MatchPart(MatchKind.WORD, asked, place, found, form, stem, percent);
    }

    private static RecordMatch read(String asked, String answer, Map<String, List<String>> stems) {
        QueryText text = QueryText.parse(asked);
        SearchResponse<PublicationDocument> response = parse(
                answer,
                SearchResponse.createSearchResponseDeserializer(JsonpDeserializer.of(PublicationDocument.class)));
        Hit<PublicationDocument> hit = response.hits().hits().getFirst();
        return MatchReader.of(MatchProbe.of(text), hit)
                .read(SearchRequest.builder().text(asked).build(), text, stems);
    }

    private static <T> T parse(String json, JsonpDeserializer<T> reader) {
        try (var parser = MAPPER.jsonProvider().createParser(new StringReader(json))) {
            return reader.deserialize(parser, MAPPER);
        }
    }
}
