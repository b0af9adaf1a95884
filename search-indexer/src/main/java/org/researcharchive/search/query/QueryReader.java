package org.researcharchive.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.researcharchive.search.query.QueryNode.AllOf;
import org.researcharchive.search.query.QueryNode.Beginning;
import org.researcharchive.search.query.QueryNode.Dates;
import org.researcharchive.search.query.QueryNode.Not;
import org.researcharchive.search.query.QueryNode.Phrase;
import org.researcharchive.search.query.QueryNode.Words;

/** Reads a cleaned search text, from left to right in one pass; parts that hold no word are left out. */
final class QueryReader {

    /** Groups in groups beyond this depth are read as if their parentheses were not there. */
    static final int MAX_DEPTH = 8;

    /** The most beginnings of words in one text; each stands for many words. */
    static final int MAX_BEGINNINGS = 4;

    /** The fewest letters of a beginning; a shorter one would stand for a good part of all words. */
    static final int SHORTEST_BEGINNING = 3;

    private static final String OR = "OR";

    private final String text;
    private final Set<SearchNote> notes;
    private int at;
    private int depth;
    private int tooDeep;
    private int beginnings;

    private QueryReader(String text, Set<SearchNote> notes) {
        this.text = text;
        this.notes = notes;
    }

    /**
     * @param notes to which is added what the reader should know
     */
    static AllOf read(String text, Set<SearchNote> notes) {
        return new QueryReader(withPairedQuotes(text), notes).group(SearchField.ANYWHERE);
    }

    /** Reads up to the parenthesis that closes this group, or to the end. */
    private AllOf group(SearchField inherited) {
        List<QueryUnit> units = new ArrayList<>();
        while (skipBlanks()) {
            if (text.charAt(at) == ')') {
                at++;
                if (tooDeep > 0) {
                    tooDeep--;
                } else if (depth > 0) {
                    depth--;
                    return QueryClauses.join(units);
                }
            } else {
                unit(inherited, units);
            }
        }
        return QueryClauses.join(units);
    }

    private void unit(SearchField inherited, List<QueryUnit> units) {
        boolean not = readMinus();
        SearchField named = readField();
        SearchField field = named == SearchField.ANYWHERE ? inherited : named;
        char first = at < text.length() ? text.charAt(at) : ' ';
        if (first == '"') {
            phrase(field, readPhrase()).ifPresent(node -> add(units, not, node));
        } else if (first == '(') {
            at++;
            if (depth == MAX_DEPTH) {
                tooDeep++;
            } else {
                depth++;
                AllOf group = group(field);
                if (!group.nodes().isEmpty()) {
                    add(units, not, QueryClauses.simplified(group));
                }
            }
        } else if (first == '[' && named.isPeriod()) {
            DateClause range = DateClause.range(text, at).orElseThrow();
            at = range.end();
            add(units, not, range.dates());
        } else {
            String word = readWord();
            if (word.equals(OR) && !not && named == SearchField.ANYWHERE) {
                units.add(new QueryUnit.Or());
            } else {
                word(field, word).ifPresent(node -> add(units, not, node));
            }
        }
    }

    private static void add(List<QueryUnit> units, boolean not, QueryNode node) {
        units.add(new QueryUnit.Operand(not ? new Not(node) : node));
    }

    private Optional<QueryNode> phrase(SearchField field, String phrase) {
        if (!CleanText.holdsWords(phrase)) {
            return Optional.empty();
        }
        if (!field.accepts(phrase)) {
            return Optional.of(new Phrase(SearchField.ANYWHERE, phrase));
        }
        Optional<Dates> date = field == SearchField.DATE ? DateClause.single(phrase) : Optional.empty();
        return Optional.of(date.<QueryNode>map(period -> period).orElseGet(() -> new Phrase(field, phrase)));
    }

    private Optional<QueryNode> word(SearchField field, String word) {
        if (!CleanText.holdsWords(word)) {
            return Optional.empty();
        }
        if (!field.accepts(word)) {
            return word(SearchField.ANYWHERE, word);
        }
        if (field == SearchField.DATE) {
            return DateClause.single(word).map(period -> period);
        }
        if (word.endsWith("*") && field.isText()) {
            return Optional.of(beginning(field, word.substring(0, word.length() - 1), word));
        }
        if (isPartOfPair(word) && field.isText()) {
            return Optional.of(beginning(field, word, word));
        }
        return Optional.of(plain(field, word));
    }

    private static Words plain(SearchField field, String word) {
        return new Words(field, List.of(word.equals(OR) ? QueryUnit.Or.AS_WORD : word));
    }

    private QueryNode beginning(SearchField field, String start, String word) {
        if (!start.codePoints().allMatch(Character::isLetterOrDigit)) {
            return plain(field, word);
        }
        boolean pair = isPartOfPair(start);
        if (CleanText.isFoundByPart(start) && !pair) {
            return plain(field, start);
        }
        boolean tooShort = !pair && start.codePointCount(0, start.length()) < SHORTEST_BEGINNING;
        if (tooShort || beginnings == MAX_BEGINNINGS) {
            notes.add(SearchNote.BEGINNING_READ_AS_WORD);
            return plain(field, start);
        }
        beginnings++;
        return new Beginning(field, start);
    }

    /** A single character of a script that the index holds in pairs, which is found as the first of a pair. */
    private static boolean isPartOfPair(String word) {
        return word.codePointCount(0, word.length()) == 1 && CleanText.isFoundByPart(word);
    }

    private boolean skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** One minus sign before something means "not"; several are only dashes. */
    private boolean readMinus() {
        int start = at;
        while (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        return at - start == 1;
    }

    /** Reads {@code author:} where it names a field and a value for it follows at once. */
    private SearchField readField() {
        int colon = at;
        while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
            colon++;
        }
        if (colon == at || colon == text.length() || text.charAt(colon) != ':') {
            return SearchField.ANYWHERE;
        }
        SearchField field = SearchField.ofPrefix(text.substring(at, colon)).orElse(SearchField.ANYWHERE);
        if (field != SearchField.ANYWHERE && valueFollows(field, colon + 1)) {
            at = colon + 1;
            return field;
        }
        return SearchField.ANYWHERE;
    }

    private boolean valueFollows(SearchField field, int start) {
        char first = start < text.length() ? text.charAt(start) : ' ';
        return switch (first) {
            case '"' -> field.accepts(text.substring(start + 1, text.indexOf('"', start + 1)));
            case '(' -> {
                int end = text.indexOf(')', start);
                yield CleanText.holdsWords(text.substring(start, end < 0 ? text.length() : end));
            }
            case '[' -> field.isPeriod() ? DateClause.range(text, start).isPresent() : wordFollows(field, start);
            default -> wordFollows(field, start);
        };
    }

    private boolean wordFollows(SearchField field, int start) {
        return field.accepts(text.substring(start, endOfWord(start)));
    }

    private String readPhrase() {
        int end = text.indexOf('"', at + 1);
        String phrase = text.substring(at + 1, end).strip().replaceAll("\\s+", " ");
        at = end + 1;
        return phrase;
    }

    private String readWord() {
        int start = at;
        at = endOfWord(start);
        return text.substring(start, at);
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && !isBlank(text.charAt(end)) && "\"()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Makes every quotation mark a straight one and drops the one that has no partner. */
    private static String withPairedQuotes(String text) {
        String straight = text.replaceAll("[\u201C\u201D\u201E\u201F]", "\"");
        boolean unpaired = straight.chars().filter(c -> c == '"').count() % 2 == 1;
        if (!unpaired) {
            return straight;
        }
        int last = straight.lastIndexOf('"');
        return straight.substring(0, last) + " " + straight.substring(last + 1);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
