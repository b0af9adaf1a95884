package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.query.QueryNode.AllOf;
import org.researcharchive.search.query.QueryNode.AnyOf;
import org.researcharchive.search.query.QueryNode.Beginning;
import org.researcharchive.search.query.QueryNode.Dates;
import org.researcharchive.search.query.QueryNode.Not;
import org.researcharchive.search.query.QueryNode.Phrase;
import org.researcharchive.search.query.QueryNode.Words;

/**
 * Turns a search text as understood into the engine's query. Pure: the same text always gives the same query.
 *
 * <p>Records are ranked in tiers: those whose title is the text, those that hold all words, all others; within a tier by
 * how well they match, words that stand together counting more. Dates play no part; see {@link SearchBody}.
 */
final class PublicationQuery {

    /** What it is worth that the whole text is the title: more than all else together. */
    private static final float WHOLE_TITLE = 1000;

    /** What it is worth that all words are found: more than any sum that fewer words reach. */
    private static final float ALL_WORDS = 200;

    /** What it is worth that the words stand together, in the title or elsewhere. */
    private static final float TOGETHER_IN_TITLE = 4;

    private static final float TOGETHER = 1;

    /** How many words may stand between. */
    private static final int NEAR = 2;

    /** Longer texts are sentences; no record holds them together, and looking would cost. */
    private static final int MAX_TOGETHER = 8;

    private final TextFields fields;
    private final Synonyms synonyms;
    private final CombinedFieldsOperator wanted;

    private PublicationQuery(TextFields fields, Synonyms synonyms, CombinedFieldsOperator wanted) {
        this.fields = fields;
        this.synonyms = synonyms;
        this.wanted = wanted;
    }

    /** The query of which all words must be found, whatever is enough for the text. */
    private static PublicationQuery ofAllWords(QueryText text) {
        return new PublicationQuery(text.tuning().fields(), text.tuning().synonyms(), CombinedFieldsOperator.And);
    }

    /** The query that ranks records by how well they match. */
    static Query ranked(QueryText text) {
        Query matching = matching(text);
        List<Query> lifts = lifts(text).stream().map(Lift::query).toList();
        return lifts.isEmpty()
                ? matching
                : QueryBuilders.bool(bool -> bool.must(matching).should(lifts));
    }

    /** The query that only tells which records match. */
    static Query matching(QueryText text) {
        if (text.isEmpty()) {
            return QueryBuilders.matchAll(all -> all);
        }
        return part(text, text.root());
    }

    /** The query for one node of the text, as it is part of {@link #matching}. */
    static Query part(QueryText text, QueryNode node) {
        return new PublicationQuery(text.tuning().fields(), text.tuning().synonyms(), wanted(text)).of(node);
    }

    /** The query for one word of several that are looked for together, whatever becomes of the others. */
    static Query word(String word, List<String> fields) {
        return QueryBuilders.combinedFields(
                query -> query.query(word).fields(fields).operator(CombinedFieldsOperator.Or));
    }

    /** The fields that words are looked for in. */
    static List<String> fields(Words words, TextFields fields) {
        return StopWords.areAll(words.words()) ? fields.exact(words.field()) : fields.of(words.field());
    }

    private Query of(QueryNode node) {
        return switch (node) {
            case Words words -> words(words);
            case Phrase phrase -> phrase(phrase);
            case Beginning beginning -> beginning(beginning);
            case Dates dates -> dates(dates);
            case Not not -> QueryBuilders.bool(bool -> bool.mustNot(not(not)));
            case AnyOf any ->
                QueryBuilders.bool(bool ->
                        bool.should(any.nodes().stream().map(this::of).toList()).minimumShouldMatch("1"));
            case AllOf all -> all.nodes().size() == 1 ? of(all.nodes().getFirst()) : allOf(all);
        };
    }

    private Query allOf(AllOf all) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        for (QueryNode node : all.nodes()) {
            if (node instanceof Not not) {
                bool.mustNot(not(not));
            } else {
                bool.must(of(node));
            }
        }
        return bool.build()._toQuery();
    }

    /** A record goes only where it holds all that is not wanted, as it is written, however wide the search is. */
    private Query not(Not not) {
        return new PublicationQuery(fields, Synonyms.NONE, CombinedFieldsOperator.And).of(not.node());
    }

    private Query words(Words words) {
        return switch (words.field()) {
            case TYPE -> type(words.text());
            case YEAR -> year(words.text());
            case ANYWHERE -> meant(words, wanted);
            default -> meant(words, CombinedFieldsOperator.And);
        };
    }

    private Query meant(Words words, CombinedFieldsOperator wanted) {
        Synonyms.Reading read = synonyms.read(words.words());
        if (read.isPlain()) {
            return combined(words, wanted);
        }
        List<Query> parts = new ArrayList<>();
        // stop words alone would be looked for as written; beside others they are not looked for at all
        if (!StopWords.areAll(read.plain())) {
            parts.add(combined(new Words(words.field(), read.plain()), wanted));
        }
        for (Meaning meaning : read.meanings()) {
            parts.add(anyOf(words.field(), meaning, wanted));
        }
        return wanted == CombinedFieldsOperator.And
                ? QueryBuilders.bool(bool -> bool.must(parts))
                : QueryBuilders.bool(bool -> bool.should(parts).minimumShouldMatch("1"));
    }

    /** The query for words of the text without what is taken for the same. */
    static Query asTyped(QueryText text, Words words) {
        return new PublicationQuery(text.tuning().fields(), Synonyms.NONE, wanted(text)).words(words);
    }

    /** The query for a name of the text and all that is taken for it. */
    static Query meaning(QueryText text, SearchField field, Meaning meaning) {
        return ofAllWords(text)
                .anyOf(field, meaning, field == SearchField.ANYWHERE ? wanted(text) : CombinedFieldsOperator.And);
    }

    private static CombinedFieldsOperator wanted(QueryText text) {
        return text.allWords() ? CombinedFieldsOperator.And : CombinedFieldsOperator.Or;
    }

    /** What was typed or what is taken for it, whichever is worth more in a record. */
    private Query anyOf(SearchField field, Meaning meaning, CombinedFieldsOperator wanted) {
        List<Query> any = new ArrayList<>();
        any.add(combined(new Words(field, meaning.words()), wanted));
        meaning.others().forEach(other -> any.add(other(other, fields.of(field))));
        return QueryBuilders.disMax(max -> max.queries(any));
    }

    /** Another name for what was typed: worth what its words are, but only where they stand together. */
    static Query other(String name, List<String> fields) {
        Query words = QueryBuilders.combinedFields(
                query -> query.query(name).fields(fields).operator(CombinedFieldsOperator.And));
        return WordForm.of(name).size() == 1 && !CleanText.isFoundByPart(name)
                ? words
                : QueryBuilders.bool(bool -> bool.must(words).filter(phrase(name, fields)));
    }

    /** Each word may stand in any of the fields, as if they were one. */
    private Query combined(Words words, CombinedFieldsOperator wanted) {
        boolean exact = StopWords.areAll(words.words());
        return QueryBuilders.combinedFields(query -> query.query(words.text())
                .fields(fields(words, fields))
                .operator(exact ? CombinedFieldsOperator.And : wanted));
    }

    private Query phrase(Phrase phrase) {
        return switch (phrase.field()) {
            case TYPE -> type(phrase.text());
            case YEAR -> year(phrase.text());
            default -> phrase(phrase.text(), fields.exact(phrase.field()));
        };
    }

    /** The query for a phrase in any of some fields; the field that it is worth most in counts. */
    static Query phrase(String text, List<String> fields) {
        return QueryBuilders.multiMatch(
                query -> query.query(text).type(TextQueryType.Phrase).fields(fields));
    }

    /** Matches without ranking, so that the number of words that begin so costs little; the engine folds the letters. */
    private Query beginning(Beginning beginning) {
        return beginning(beginning.start(), fields.exact(beginning.field()));
    }

    static Query beginning(String start, List<String> fields) {
        return QueryBuilders.simpleQueryString(
                query -> query.query(start + '*').fields(fields).flags(SimpleQueryStringFlag.Prefix));
    }

    private static Query dates(Dates dates) {
        return FacetFilters.between(dates.from(), dates.to());
    }

    private static Query type(String type) {
        return QueryBuilders.term(
                term -> term.field(FacetName.TYPE.field()).value(type).caseInsensitive(true));
    }

    private static Query year(String year) {
        return QueryBuilders.term(term -> term.field(FacetName.YEAR.field()).value(Long.parseLong(year)));
    }

    /** What is worth more than its words: only for words alone, since other clauses say by themselves what is wanted. */
    static List<Lift> lifts(QueryText text) {
        if (!(text.root().nodes().size() == 1 && text.root().nodes().getFirst() instanceof Words words)
                || words.field() != SearchField.ANYWHERE) {
            return List.of();
        }
        List<Lift> lifts = new ArrayList<>();
        lifts.add(new Lift(
                MatchKind.WHOLE_TITLE,
                "title",
                QueryBuilders.term(
                        term -> term.field("titleKey").value(words.text()).boost(WHOLE_TITLE))));
        if (!text.allWords()) {
            Query all = ofAllWords(text).words(words);
            lifts.add(new Lift(
                    MatchKind.ALL_WORDS,
                    null,
                    QueryBuilders.constantScore(constant -> constant.filter(all).boost(ALL_WORDS))));
        }
        int count = words.words().size();
        if (count > 1 && count <= MAX_TOGETHER) {
            lifts.add(together("title", words.text(), TOGETHER_IN_TITLE));
            lifts.add(together("summary", words.text(), TOGETHER));
            lifts.add(together("body", words.text(), TOGETHER));
        }
        return lifts;
    }

    private static Lift together(String field, String text, float worth) {
        return new Lift(
                MatchKind.TOGETHER,
                field,
                QueryBuilders.matchPhrase(
                        phrase -> phrase.field(field).query(text).slop(NEAR).boost(worth)));
    }

    /**
     * Something that is worth more than the words alone.
     *
     * @param field where it is found; absent where that may be anywhere
     */
    record Lift(MatchKind kind, @Nullable String field, Query query) {}
}
