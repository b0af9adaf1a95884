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
                           "operator": "or",
                           "minimum_should_match": "3<2 8<25%"}}
                        """));
    }

    @Test
    void liftsTitlesAndNearnessWhenRanking() throws Exception {
        assertThat(Json.of(PublicationQuery.ranked(QueryText.parse("korea trade")))
                        .at("/bool/should"))
                .isEqualTo(Json.parse("""
                        [{"term": {"titleKey": {"value": "korea trade", "boost": 20.0}}},
                         {"match_phrase": {"title": {"query": "korea trade", "slop": 2, "boost": 4.0}}},
                         {"match_phrase": {"summary": {"query": "korea trade", "slop": 2, "boost": 1.0}}},
                         {"match_phrase": {"body": {"query": "korea trade", "slop": 2, "boost": 1.0}}}]
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
                             {"combined_fields": {"query": "trade", "fields": ["title"], "operator": "or",
                                                  "minimum_should_match": "3<2 8<25%"}},
                             {"term": {"type": {"value": "Report", "case_insensitive": true}}},
                             {"term": {"year": {"value": 2019}}}],
                           "must_not": [
                             {"combined_fields": {"query": "draft", "fields": ["tags"], "operator": "or",
                                                  "minimum_should_match": "3<2 8<25%"}}]}}
                        """));
    }

    @Test
    void looksForStopWordsWhereTheyAreKept() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(QueryText.parse("title:the"))))
                .isEqualTo(Json.parse("""
                        {"combined_fields": {"query": "the", "fields": ["title.exact"], "operator": "or",
                                             "minimum_should_match": "100%"}}
                        """));
    }

    @Test
    void matchesEverythingWhereNothingIsAskedFor() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(QueryText.parse(""))))
                .isEqualTo(Json.parse("{\"match_all\": {}}"));
    }
}
