package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import org.researcharchive.search.query.QueryNode.AllOf;
import org.researcharchive.search.query.QueryNode.AnyOf;
import org.researcharchive.search.query.QueryNode.Not;
import org.researcharchive.search.query.QueryNode.Phrase;
import org.researcharchive.search.query.QueryNode.Words;

/** Turns a search text as understood into the engine's query. Pure: the same text always gives the same query. */
final class PublicationQuery {

    /** Up to three words must all be found; of a longer text, which is often a sentence, fewer must. */
    private static final String ENOUGH_WORDS = "3<2 8<25%";

    /** What it is worth that the whole text is the title. */
    private static final float WHOLE_TITLE = 20;

    /** What it is worth that the words stand together, in the title or elsewhere. */
    private static final float TOGETHER_IN_TITLE = 4;

    private static final float TOGETHER = 1;

    /** How many words may stand between. */
    private static final int NEAR = 2;

    /** Longer texts are sentences; no record holds them together, and looking would cost. */
    private static final int MAX_TOGETHER = 8;

    private PublicationQuery() {}

    /** The query that ranks records by how well they match. */
    static Query ranked(QueryText text) {
        Query matching = matching(text);
        List<Query> lifts = lifts(text.root());
        return lifts.isEmpty()
                ? matching
                : QueryBuilders.bool(bool -> bool.must(matching).should(lifts));
    }

    /** The query that only tells which records match. */
    static Query matching(QueryText text) {
        return text.isEmpty() ? QueryBuilders.matchAll(all -> all) : of(text.root());
    }

    private static Query of(QueryNode node) {
        return switch (node) {
            case Words words -> words(words);
            case Phrase phrase -> phrase(phrase);
            case Not not -> QueryBuilders.bool(bool -> bool.mustNot(of(not.node())));
            case AnyOf any ->
                QueryBuilders.bool(bool -> bool.should(
                                any.nodes().stream().map(PublicationQuery::of).toList())
                        .minimumShouldMatch("1"));
            case AllOf all -> all.nodes().size() == 1 ? of(all.nodes().getFirst()) : allOf(all);
        };
    }

    private static Query allOf(AllOf all) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        for (QueryNode node : all.nodes()) {
            if (node instanceof Not not) {
                bool.mustNot(of(not.node()));
            } else {
                bool.must(of(node));
            }
        }
        return bool.build()._toQuery();
    }

    private static Query words(Words words) {
        return switch (words.field()) {
            case TYPE -> type(words.text());
            case YEAR -> year(words.text());
            default -> {
                if (StopWords.areAll(words.words())) {
                    yield combined(words.text(), TextFields.exact(words.field()), "100%");
                }
                yield combined(words.text(), TextFields.of(words.field()), ENOUGH_WORDS);
            }
        };
    }

    private static Query combined(String text, List<String> fields, String atLeast) {
        return QueryBuilders.combinedFields(query -> query.query(text)
                .fields(fields)
                .operator(CombinedFieldsOperator.Or)
                .minimumShouldMatch(atLeast));
    }

    private static Query phrase(Phrase phrase) {
        return switch (phrase.field()) {
            case TYPE -> type(phrase.text());
            case YEAR -> year(phrase.text());
            default ->
                QueryBuilders.multiMatch(query ->
                        query.query(phrase.text()).type(TextQueryType.Phrase).fields(TextFields.exact(phrase.field())));
        };
    }

    private static Query type(String type) {
        return QueryBuilders.term(
                term -> term.field(FacetName.TYPE.field()).value(type).caseInsensitive(true));
    }

    private static Query year(String year) {
        return QueryBuilders.term(term -> term.field(FacetName.YEAR.field()).value(Long.parseLong(year)));
    }

    private static List<Query> lifts(AllOf root) {
        if (!(root.nodes().size() == 1 && root.nodes().getFirst() instanceof Words words)
                || words.field() != SearchField.ANYWHERE) {
            return List.of();
        }
        Query wholeTitle = QueryBuilders.term(
                term -> term.field("titleKey").value(words.text()).boost(WHOLE_TITLE));
        int count = words.words().size();
        if (count < 2 || count > MAX_TOGETHER) {
            return List.of(wholeTitle);
        }
        return List.of(
                wholeTitle,
                together("title", words.text(), TOGETHER_IN_TITLE),
                together("summary", words.text(), TOGETHER),
                together("body", words.text(), TOGETHER));
    }

    private static Query together(String field, String text, float worth) {
        return QueryBuilders.matchPhrase(
                phrase -> phrase.field(field).query(text).slop(NEAR).boost(worth));
    }
}
