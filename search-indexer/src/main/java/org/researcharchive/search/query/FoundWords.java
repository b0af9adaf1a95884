package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch.indices.AnalyzeRequest;
import co.elastic.clients.elasticsearch.indices.AnalyzeResponse;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a record that a search found, by their places, as they are written there. */
record FoundWords(Map<MatchPlace, Set<String>> byPlace) {

    /** A word in more forms than this is told by the first of them. */
    private static final int MOST = 24;

    private static final Pattern MARKED = Pattern.compile("<mark>(.*?)</mark>", Pattern.DOTALL);

    /**
     * Reads the marked words.
     *
     * @param highlights by field: escaped text in which {@code <mark>} marks what was found
     */
    static FoundWords of(Map<String, List<String>> highlights) {
        Map<MatchPlace, Set<String>> words = new EnumMap<>(MatchPlace.class);
        highlights.forEach((field, texts) -> {
            Set<String> here = words.computeIfAbsent(MatchPlace.of(field), place -> new LinkedHashSet<>());
            for (String text : texts) {
                Matcher marked = MARKED.matcher(text);
                while (marked.find() && here.size() < MOST) {
                    String word = unescaped(marked.group(1));
                    if (here.stream().noneMatch(word::equalsIgnoreCase)) {
                        here.add(word);
                    }
                }
            }
        });
        return new FoundWords(words);
    }

    Set<String> in(MatchPlace place) {
        return byPlace.getOrDefault(place, Set.of());
    }

    /** All words of which the stems are wanted: those asked for and those found. */
    List<String> with(Collection<String> asked) {
        Set<String> all = new LinkedHashSet<>(asked);
        byPlace.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The request that takes words to their stems, one word a line. */
    static AnalyzeRequest stemming(List<String> words, String alias) {
        return AnalyzeRequest.of(analyze -> analyze.index(alias).field("title").text(String.join("\n", words)));
    }

    /** Reads the stems of each word; a word that the index leaves out has none. */
    static Map<String, List<String>> stems(List<String> words, AnalyzeResponse answer) {
        Map<String, List<String>> stems = new LinkedHashMap<>();
        List<AnalyzeToken> tokens = answer.tokens();
        int start = 0;
        for (String word : words) {
            int first = start;
            int end = start + word.length();
            stems.put(
                    word,
                    tokens.stream()
                            .filter(token -> token.startOffset() >= first && token.startOffset() < end)
                            .map(AnalyzeToken::token)
                            .distinct()
                            .toList());
            start = end + 1;
        }
        return stems;
    }

    /** What the engine escapes is little; the ampersand comes last, or it would be unescaped twice. A line holds one word. */
    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&#x2F;", "/")
                .replace("&amp;", "&")
                .replace('\n', ' ');
    }
}
