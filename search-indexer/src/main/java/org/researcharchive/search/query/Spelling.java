package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.researcharchive.search.query.QueryNode.AllOf;
import org.researcharchive.search.query.QueryNode.AnyOf;
import org.researcharchive.search.query.QueryNode.Beginning;
import org.researcharchive.search.query.QueryNode.Dates;
import org.researcharchive.search.query.QueryNode.Not;
import org.researcharchive.search.query.QueryNode.Phrase;
import org.researcharchive.search.query.QueryNode.Words;

/**
 * Likely spellings of the words of a search text, from the words of the archive's own titles, names and summaries.
 *
 * @param corrections by the word as typed, in small letters
 */
record Spelling(Map<String, String> corrections) {

    private static final String WORDS = "words";
    private static final String FIELD = "spelling";

    /** Shorter words are near too many others. */
    private static final int SHORTEST = 4;

    Spelling {
        corrections = Map.copyOf(corrections);
    }

    /** Asks, for every word, for commoner words that are spelt nearly so. */
    static co.elastic.clients.elasticsearch.core.SearchRequest body(QueryText text, String alias, String timeout) {
        String words = wordsOf(text.root()).collect(Collectors.joining(" "));
        return co.elastic.clients.elasticsearch.core.SearchRequest.of(body -> body.index(alias)
                .timeout(timeout)
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .suggest(suggest -> suggest.text(words)
                        .suggesters(
                                WORDS,
                                likely -> likely.term(term -> term.field(FIELD)
                                        .suggestMode(SuggestMode.Popular)
                                        .sort(SuggestSort.Score)
                                        .minWordLength(SHORTEST)
                                        .prefixLength(1)
                                        .size(1)))));
    }

    static Spelling read(SearchResponse<?> response) {
        Map<String, String> corrections = new HashMap<>();
        response.suggest().getOrDefault(WORDS, List.of()).forEach(suggestion -> {
            TermSuggest term = suggestion.term();
            term.options().stream().findFirst().ifPresent(best -> corrections.put(term.text(), best.text()));
        });
        return new Spelling(corrections);
    }

    boolean isEmpty() {
        return corrections.isEmpty();
    }

    /** The text with its words spelt so, in the query language. */
    String of(QueryText text) {
        return corrected(text.root()).toString();
    }

    private QueryNode corrected(QueryNode node) {
        return switch (node) {
            case Words words
            when words.field().isText() ->
                new Words(words.field(), words.words().stream().map(this::word).toList());
            case Phrase phrase
            when phrase.field().isText() ->
                new Phrase(
                        phrase.field(),
                        Stream.of(phrase.text().split(" ")).map(this::word).collect(Collectors.joining(" ")));
            case AnyOf any ->
                new AnyOf(any.nodes().stream().map(this::corrected).toList());
            case AllOf all ->
                new AllOf(all.nodes().stream().map(this::corrected).toList());
            case Words words -> words;
            case Phrase phrase -> phrase;
            case Not not -> not;
            case Beginning beginning -> beginning;
            case Dates dates -> dates;
        };
    }

    private String word(String word) {
        return corrections.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    private static Stream<String> wordsOf(QueryNode node) {
        return switch (node) {
            case Words words -> words.field().isText() ? words.words().stream() : Stream.empty();
            case Phrase phrase -> phrase.field().isText() ? Stream.of(phrase.text()) : Stream.empty();
            case AnyOf any -> any.nodes().stream().flatMap(Spelling::wordsOf);
            case AllOf all -> all.nodes().stream().flatMap(Spelling::wordsOf);
            case Not not -> Stream.empty();
            case Beginning beginning -> Stream.empty();
            case Dates dates -> Stream.empty();
        };
    }
}
