package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicationQueryTest {

    @Test
    void looksForBareWordsInAllFieldsAtOnce() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(QueryText.parse("korea trade"))))
                .isEqualTo(Json.parse("""
                        {"combined_fields": {
                           "query": "korea trade",
                           "fields": ["title^3", "subtitle^2", "summary", "body", "authors.name^2", "authors.printedName",
                                      "categories.path", "series.name", "tags", "identifiers"],
                           "operator": "and"}}
                        """));
    }

    @Test
    void liftsTitlesAndNearnessWhenRanking() throws Exception {
        assertThat(Json.of(PublicationQuery.ranked(QueryText.parse("korea trade")))
                        .at("/bool/should"))
                .isEqualTo(Json.parse("""
                        [{"term": {"titleKey": {"value": "korea trade", "boost": 1000.0}}},
                         {"match_phrase": {"title": {"query": "korea trade", "slop": 2, "boost": 4.0}}},
                         {"match_phrase": {"summary": {"query": "korea trade", "slop": 2, "boost": 1.0}}},
                         {"match_phrase": {"body": {"query": "korea trade", "slop": 2, "boost": 1.0}}}]
                        """));
    }

    @Test
    void takesAnyWordWhereFewRecordsHoldAllAndPutsThoseFirst() throws Exception {
        QueryText text = QueryText.parse("korea trade -north").widened(SearchNote.FEW_HOLD_ALL);
        assertThat(Json.of(PublicationQuery.matching(text)).at("/bool/must/0/combined_fields/operator"))
                .isEqualTo(Json.parse("\"or\""));
        assertThat(Json.of(PublicationQuery.matching(text)).at("/bool/must_not/0/combined_fields/operator"))
                .isEqualTo(Json.parse("\"and\""));

        QueryText words = QueryText.parse("korea trade").widened(SearchNote.FEW_HOLD_ALL);
        assertThat(Json.of(PublicationQuery.ranked(words)).at("/bool/should/1/constant_score/boost"))
                .isEqualTo(Json.parse("200.0"));
        assertThat(Json.of(PublicationQuery.ranked(words))
                        .at("/bool/should/1/constant_score/filter/combined_fields/operator"))
                .isEqualTo(Json.parse("\"and\""));
    }

    @Test
    void asksForBeginningsAndPeriodsInAForm() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(QueryText.parse("title:pyong* date:[2019 TO 2021-06]"))))
                .isEqualTo(Json.parse("""
                        {"bool": {"must": [
                           {"simple_query_string": {"query": "pyong*", "fields": ["title.exact"], "flags": "PREFIX"}},
                           {"range": {"publishedOn": {"gte": "2019-01-01", "lte": "2021-06-30"}}}]}}
                        """));
    }

    @Test
    void looksForPhrasesInUnstemmedFields() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(QueryText.parse("author:\"Olga Krasnyak\""))))
                .isEqualTo(Json.parse("""
                        {"multi_match": {
                           "query": "Olga Krasnyak", "type": "phrase",
                           "fields": ["authors.name.exact", "authors.printedName.exact"]}}
                        """));
    }

    @Test
    void joinsClausesWithMustAndMustNot() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(QueryText.parse("title:trade type:Report year:2019 -tag:draft"))))
                .isEqualTo(Json.parse("""
                        {"bool": {
                           "must": [
                             {"combined_fields": {"query": "trade", "fields": ["title"], "operator": "and"}},
                             {"term": {"type": {"value": "Report", "case_insensitive": true}}},
                             {"term": {"year": {"value": 2019}}}],
                           "must_not": [
                             {"combined_fields": {"query": "draft", "fields": ["tags"], "operator": "and"}}]}}
                        """));
    }

    @Test
    void looksForStopWordsWhereTheyAreKept() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(QueryText.parse("title:the"))))
                .isEqualTo(Json.parse("""
                        {"combined_fields": {"query": "the", "fields": ["title.exact"], "operator": "and"}}
                        """));
    }

    @Test
    void matchesEverythingWhereNothingIsAskedFor() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(QueryText.parse(""))))
                .isEqualTo(Json.parse("{\"match_all\": {}}"));
    }
}
