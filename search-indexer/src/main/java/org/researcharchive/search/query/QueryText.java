package org.researcharchive.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.researcharchive.search.query.QueryNode.AllOf;
import org.researcharchive.search.query.QueryNode.AnyOf;
import org.researcharchive.search.query.QueryNode.Beginning;
import org.researcharchive.search.query.QueryNode.Dates;
import org.researcharchive.search.query.QueryNode.Not;
import org.researcharchive.search.query.QueryNode.Phrase;
import org.researcharchive.search.query.QueryNode.Words;

/**
 * What a reader typed, as understood.
 *
 * <p>Words are looked for together; {@code "exact phrases"}, {@code -not}, {@code this OR that}, {@code (groups)},
 * {@code author:kim}, {@code pyong*} and {@code date:[2019 TO 2021-06]} are understood. Any text at all is accepted: what
 * cannot be read as syntax is read as words, and a text that is too long or too rich is cut, which a note tells.
 *
 * @param root all clauses, each of which must hold; empty where nothing was asked for
 * @param allWords whether words that are looked for together must all be found, or any of them is enough
 * @param notes what the reader should know about the reading
 * @param tuning what words are worth where, and which are taken for the same
 */
public record QueryText(AllOf root, boolean allWords, Set<SearchNote> notes, SearchTuning tuning) {

    /** The longest text that is read, in characters. */
    public static final int MAX_CHARACTERS = 1_000;

    /** The most words that are read; each costs a look-up in every searched field. */
    public static final int MAX_WORDS = 64;

    public QueryText {
        notes = Set.copyOf(notes);
    }

    /** Reads any text, to be searched as the product does by itself; never fails. */
    public static QueryText parse(String text) {
        return parse(text, SearchTuning.INITIAL);
    }

    /** Reads any text, to be searched with a tuning; never fails. */
    public static QueryText parse(String text, SearchTuning tuning) {
        Set<SearchNote> notes = new LinkedHashSet<>();
        String bounded = bounded(text, notes);
        AllOf root = QueryReader.read(bounded, notes);
        if (root.nodes().isEmpty() && !bounded.isBlank()) {
            notes.add(SearchNote.NO_WORDS);
        }
        return new QueryText(root, true, notes, tuning);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return root.nodes().isEmpty();
    }

    /** Whether some word or phrase must be found, so that records can be ranked by how well they match. */
    public boolean isRankable() {
        return root.nodes().stream().anyMatch(node -> !(node instanceof Not));
    }

    /** Whether words are looked for together, so that it makes a difference whether all of them must be found. */
    public boolean canWiden() {
        return allWords && wordsTogether() > 1;
    }

    /** The most words that are looked for together. */
    int wordsTogether() {
        return wordsTogether(root);
    }

    /** The same text, for which any of its words is enough; a note says why. */
    public QueryText widened(SearchNote why) {
        Set<SearchNote> more = new LinkedHashSet<>(notes);
        more.add(why);
        return new QueryText(root, false, more, tuning);
    }

    private static int wordsTogether(QueryNode node) {
        return switch (node) {
            case Words words ->
                words.field() == SearchField.ANYWHERE ? words.words().size() : 1;
            case AnyOf any -> mostTogether(any.nodes());
            case AllOf all -> mostTogether(all.nodes());
            case Not not -> 0;
            case Phrase phrase -> 1;
            case Beginning beginning -> 1;
            case Dates dates -> 0;
        };
    }

    private static int mostTogether(List<QueryNode> nodes) {
        return nodes.stream().mapToInt(QueryText::wordsTogether).max().orElse(0);
    }

    /** How the text was understood, in the query language itself. */
    public String understood() {
        return root.toString();
    }

    private static String bounded(String text, Set<SearchNote> notes) {
        String cut = CleanText.cut(text, MAX_CHARACTERS);
        if (cut.length() < text.length()) {
            notes.add(SearchNote.CUT_TO_LENGTH);
        }
        String clean = CleanText.of(cut);
        int end = WordBudget.endOf(clean, MAX_WORDS);
        if (end < clean.length()) {
            notes.add(SearchNote.CUT_TO_WORDS);
        }
        return clean.substring(0, end);
    }
}
