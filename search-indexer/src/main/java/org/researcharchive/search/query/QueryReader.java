package org.researcharchive.search.query;

import java.util.ArrayList;
import java.util.List;
import org.researcharchive.search.query.QueryNode.Not;
import org.researcharchive.search.query.QueryNode.Phrase;
import org.researcharchive.search.query.QueryNode.Words;

/** Reads a cleaned search text into units, from left to right in one pass; parts that hold no word are left out. */
final class QueryReader {

    private static final String OR = "OR";

    private final String text;
    private final List<QueryUnit> units = new ArrayList<>();
    private int at;

    private QueryReader(String text) {
        this.text = text;
    }

    static List<QueryUnit> read(String text) {
        return new QueryReader(withPairedQuotes(text)).read();
    }

    private List<QueryUnit> read() {
        while (skipBlanks()) {
            boolean not = readMinus();
            SearchField field = readField();
            if (at < text.length() && text.charAt(at) == '"') {
                addPhrase(not, field, readPhrase());
            } else {
                addWord(not, field, readWord());
            }
        }
        return units;
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
        String value = valueAt(colon + 1);
        SearchField field = SearchField.ofPrefix(text.substring(at, colon)).orElse(SearchField.ANYWHERE);
        if (field != SearchField.ANYWHERE && field.accepts(value)) {
            at = colon + 1;
            return field;
        }
        return SearchField.ANYWHERE;
    }

    private String valueAt(int start) {
        if (start < text.length() && text.charAt(start) == '"') {
            return text.substring(start + 1, text.indexOf('"', start + 1));
        }
        return text.substring(start, endOfWord(start));
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
        while (end < text.length() && !isBlank(text.charAt(end)) && text.charAt(end) != '"') {
            end++;
        }
        return end;
    }

    private void addPhrase(boolean not, SearchField field, String phrase) {
        if (CleanText.holdsWords(phrase)) {
            add(not, new Phrase(field, phrase));
        }
    }

    private void addWord(boolean not, SearchField field, String word) {
        if (word.equals(OR) && !not && field == SearchField.ANYWHERE) {
            units.add(new QueryUnit.Or());
        } else if (CleanText.holdsWords(word)) {
            add(not, new Words(field, List.of(word.equals(OR) ? QueryUnit.Or.AS_WORD : word)));
        }
    }

    private void add(boolean not, QueryNode node) {
        units.add(new QueryUnit.Operand(not ? new Not(node) : node));
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
