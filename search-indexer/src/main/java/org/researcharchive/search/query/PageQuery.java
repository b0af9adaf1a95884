package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.NestedQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.researcharchive.search.query.QueryNode.AllOf;
import org.researcharchive.search.query.QueryNode.AnyOf;
import org.researcharchive.search.query.QueryNode.Beginning;
import org.researcharchive.search.query.QueryNode.Dates;
import org.researcharchive.search.query.QueryNode.Not;
import org.researcharchive.search.query.QueryNode.Phrase;
import org.researcharchive.search.query.QueryNode.Words;

/**
 * Looks on the pages of attached files for what is looked for anywhere. Words that belong together must stand on one page:
 * that they stand somewhere in three hundred pages says little.
 *
 * <p>Pages are no part of the record's own text. A record is not to sink in the list for having a long file attached, and
 * those without files, the most, must cost nothing.
 */
final class PageQuery {

    /** The part of the index where each page is by itself, under its record. */
    static final String PAGES = "pages";

    static final String TEXT = "pages.text";
    static final String EXACT = "pages.text.exact";

    /** What is said on a page counts half of what is said in the record itself. */
    private static final float WORTH = 0.5f;

    private PageQuery() {}

    /** What is looked for in the record or else on a page of it, whichever is worth more. */
    static Query or(Query inRecord, Query onPage) {
        return QueryBuilders.disMax(any -> any.queries(inRecord, of(onPage)));
    }

    /** Records with such a page; the best page counts. */
    static Query of(Query onPage) {
        return nested(onPage).boost(WORTH).build()._toQuery();
    }

    static NestedQuery.Builder nested(Query onPage) {
        return new NestedQuery.Builder()
                .path(PAGES)
                .query(onPage)
                .scoreMode(ChildScoreMode.Max)
                // an index of an earlier version has none until it is rebuilt
                .ignoreUnmapped(true);
    }

    /**
     * Words, or what is taken for them, on one page.
     *
     * @param all whether all of them, or any
     */
    static Query words(Synonyms.Reading read, boolean all) {
        List<Query> parts = new ArrayList<>();
        if (read.isPlain() || !StopWords.areAll(read.plain())) {
            parts.add(words(read.plain(), all));
        }
        for (Meaning meaning : read.meanings()) {
            List<Query> any = new ArrayList<>();
            any.add(words(meaning.words(), all));
            meaning.others().forEach(other -> any.add(other(other)));
            parts.add(QueryBuilders.disMax(max -> max.queries(any)));
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return all
                ? QueryBuilders.bool(bool -> bool.must(parts))
                : QueryBuilders.bool(bool -> bool.should(parts).minimumShouldMatch("1"));
    }

    private static Query words(List<String> words, boolean all) {
        boolean exact = StopWords.areAll(words);
        return QueryBuilders.match(match -> match.field(exact ? EXACT : TEXT)
                .query(String.join(" ", words))
                .operator(all || exact ? Operator.And : Operator.Or));
    }

    /** One word of several, whatever becomes of the others. */
    static Query word(String word, boolean exact) {
        return QueryBuilders.match(
                match -> match.field(exact ? EXACT : TEXT).query(word).operator(Operator.Or));
    }

    /** Another name for what was typed: its words in any form, but together. */
    static Query other(String name) {
        return QueryBuilders.matchPhrase(phrase -> phrase.field(TEXT).query(name));
    }

    static Query phrase(String text) {
        return QueryBuilders.matchPhrase(phrase -> phrase.field(EXACT).query(text));
    }

    static Query beginning(String start) {
        return QueryBuilders.simpleQueryString(
                query -> query.query(start + '*').fields(EXACT).flags(SimpleQueryStringFlag.Prefix));
    }

    /** A page worth showing: it holds something that was looked for anywhere. Empty where nothing was. */
    static Optional<Query> shown(QueryText text) {
        return shown(text.root(), text);
    }

    private static Optional<Query> shown(QueryNode node, QueryText text) {
        return switch (node) {
            case AllOf group -> anyOf(group.nodes(), text);
            case AnyOf group -> anyOf(group.nodes(), text);
            case Words words
            when words.field() == SearchField.ANYWHERE ->
                Optional.of(words(text.tuning().synonyms().read(words.words()), text.allWords()));
            case Phrase phrase when phrase.field() == SearchField.ANYWHERE -> Optional.of(phrase(phrase.text()));
            case Beginning beginning
            when beginning.field() == SearchField.ANYWHERE -> Optional.of(beginning(beginning.start()));
            case Words words -> Optional.empty();
            case Phrase phrase -> Optional.empty();
            case Beginning beginning -> Optional.empty();
            case Dates dates -> Optional.empty();
            case Not not -> Optional.empty();
        };
    }

    private static Optional<Query> anyOf(List<QueryNode> nodes, QueryText text) {
        List<Query> queries =
                nodes.stream().flatMap(node -> shown(node, text).stream()).toList();
        return queries.isEmpty() ? Optional.empty() : Optional.of(QueryBuilders.bool(bool -> bool.should(queries)));
    }
}
