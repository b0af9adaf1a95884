package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.tuning.TuningDraft;

/** What weights and synonyms make of the engine's query. */
class TunedQueryTest {

    private static final SearchTuning TUNING = SearchTuning.of(
            new TuningDraft(Map.of("title", "4.5", "subtitle", "1", "tag", "3"), "DPRK, North Korea\nShips => boats")
                    .read());

    private static final String FIELDS = """
            ["title^4.5", "subtitle", "summary", "body", "authors.name^2", "authors.printedName",
             "otherNames", "categories.path", "series.name", "tags^3", "identifiers"]""";

    private static final String IN_RECORD = "/dis_max/queries/0";
    private static final String ON_PAGE = "/dis_max/queries/1/nested/query";

    @Test
    void looksForOtherNamesOnPagesToo() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(text("dprk rice"))).at(ON_PAGE))
                .isEqualTo(Json.parse("""
                        {"bool": {"must": [
                          {"match": {"pages.text": {"query": "rice", "operator": "and"}}},
                          {"dis_max": {"queries": [
                            {"match": {"pages.text": {"query": "dprk", "operator": "and"}}},
                            {"match_phrase": {"pages.text": {"query": "North Korea"}}}]}}]}}
                        """));
    }

    @Test
    void weighsFieldsAsTuned() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(text("rice"))).at(IN_RECORD))
                .isEqualTo(Json.parse("""
                        {"combined_fields": {"query": "rice", "operator": "and", "fields": %s}}
                        """.formatted(FIELDS)));
    }

    @Test
    void looksForAnotherNameWhereItsWordsStandTogether() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(text("dprk rice of the"))).at(IN_RECORD))
                .isEqualTo(Json.parse("""
                        {"bool": {"must": [
                          {"combined_fields": {"query": "rice of the", "operator": "and", "fields": %1$s}},
                          {"dis_max": {"queries": [
                            {"combined_fields": {"query": "dprk", "operator": "and", "fields": %1$s}},
                            {"bool": {
                              "must": [{"combined_fields": {"query": "North Korea", "operator": "and", "fields": %1$s}}],
                              "filter": [{"multi_match": {"query": "North Korea", "type": "phrase", "fields": %1$s}}]}}]}}]}}
                        """.formatted(FIELDS)));
    }

    @Test
    void asksForNoStopWordsBesideAName() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(text("the DPRK"))).at(IN_RECORD + "/bool/must"))
                .hasSize(1);
    }

    @Test
    void widensTypedWordsButNoOtherName() throws Exception {
        QueryText wide = text("north korea rice").widened(SearchNote.FEW_HOLD_ALL);
        assertThat(Json.of(PublicationQuery.matching(wide)).at(IN_RECORD + "/bool/should/1/dis_max/queries"))
                .isEqualTo(Json.parse("""
                        [{"combined_fields": {"query": "north korea", "operator": "or", "fields": %1$s}},
                         {"combined_fields": {"query": "DPRK", "operator": "and", "fields": %1$s}}]
                        """.formatted(FIELDS)));
        assertThat(Json.of(PublicationQuery.ranked(wide))
                        .at("/bool/should/1/constant_score/filter" + IN_RECORD + "/bool/must"))
                .hasSize(2);
    }

    @Test
    void staysWithinTheFieldThatIsNamed() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(text("title:ships")))).isEqualTo(Json.parse("""
                        {"bool": {"must": [{"dis_max": {"queries": [
                          {"combined_fields": {"query": "ships", "operator": "and", "fields": ["title"]}},
                          {"combined_fields": {"query": "boats", "operator": "and", "fields": ["title"]}}]}}]}}
                        """));
    }

    @Test
    void takesPhrasesBeginningsAndWhatIsNotWantedAsWritten() throws Exception {
        assertThat(Json.of(PublicationQuery.matching(text("\"DPRK\" dprk* -DPRK")))
                        .toString())
                .doesNotContain("North");
    }

    private static QueryText text(String typed) {
        return QueryText.parse(typed, TUNING);
    }
}
