package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicationQueryTest {

    @Test
    void looksForBareWordsInAllFieldsAtOnceOrOnOnePage() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(QueryText.parse("korea trade"))))
                .isEqualTo(Json.parse("""
                        {"dis_max": {"queries": [
                          {"combined_fields": {
                             "query": "korea trade",
                             "fields": ["title^3", "subtitle^2", "summary", "body", "authors.name^2", "authors.printedName",
                                        "otherNames", "categories.path", "series.name", "tags", "identifiers"],
                             "operator": "and"}},
                          {"nested": {
                             "path": "pages",
                             "boost": 0.5,
                             "ignore_unmapped": true,
                             "score_mode": "max",
                             "query": {"match": {"pages.text": {"query": "korea trade", "operator": "and"}}}}}]}}
                        """));
    }

    @Test
    void looksOnPagesForWhatIsLookedForAnywhereOnly() throws Exception {
        assertThat(PageQuery.shown(QueryText.parse("title:korea author:kim 2019-01 -trade type:report")))
                .isPresent();
        assertThat(PageQuery.shown(QueryText.parse("title:korea author:\"kim\" -trade tag:x*")))
                .isEmpty();
        assertThat(Json.of(PageQuery.shown(QueryText.parse("korea \"trade war\" OR pyong* title:sea"))
                        .orElseThrow()))
                .isEqualTo(Json.parse("""
                        {"bool": {"should": [
                          {"match": {"pages.text": {"query": "korea", "operator": "and"}}},
                          {"bool": {"should": [
                            {"match_phrase": {"pages.text.exact": {"query": "trade war"}}},
                            {"simple_query_string": {"query": "pyong*", "fields": ["pages.text.exact"],
                               "flags": "PREFIX"}}]}}]}}
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
        assertThat(Json.of(PublicationQuery.matching(text))
                        .at("/bool/must/0/dis_max/queries/0/combined_fields/operator"))
                .isEqualTo(Json.parse("\"or\""));
        assertThat(Json.of(PublicationQuery.matching(text))
                        .at("/bool/must_not/0/dis_max/queries/0/combined_fields/operator"))
                .isEqualTo(Json.parse("\"and\""));

        QueryText words = QueryText.parse("korea trade").widened(SearchNote.FEW_HOLD_ALL);
        assertThat(Json.of(PublicationQuery.ranked(words)).at("/bool/should/1/constant_score/boost"))
                .isEqualTo(Json.parse("200.0"));
        assertThat(Json.of(PublicationQuery.ranked(words))
                        .at("/bool/should/1/constant_score/filter/dis_max/queries/0/combined_fields/operator"))
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
                           "fields": ["authors.name.exact", "authors.printedName.exact", "otherNames.exact"]}}
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
