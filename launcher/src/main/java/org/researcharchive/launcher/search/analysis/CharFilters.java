package org.researcharchive.launcher.search.analysis;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The character filters. All but {@code html_strip} may stand in a normalizer. */
final class CharFilters {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");
    private static final int HEXADECIMAL = 16;

    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> byName() {
        Map<String, AnalysisProvider<CharFilterFactory>> filters = new HashMap<>();
        filters.put("html_strip", (index, environment, name, settings) -> {
            Set<String> kept = Set.copyOf(settings.getAsList("escaped_tags"));
            return new Plain(name, text -> new HTMLStripCharFilter(text, kept));
        });
        filters.put("mapping", AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> {
            NormalizeCharMap map = mappings(environment, settings);
            return new Normalizing(name, text -> new MappingCharFilter(map, text));
        }));
        filters.put("pattern_replace", AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> {
            Pattern pattern = Patterns.required(name, settings);
            String replacement = settings.get("replacement", "");
            return new Normalizing(name, text -> new PatternReplaceCharFilter(pattern, replacement, text));
        }));
        return filters;
    }

    private static NormalizeCharMap mappings(Environment environment, Settings settings) {
        List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "mapping requires either `mappings` or `mappings_path` to be configured");
        }
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            int arrow = rule.lastIndexOf("=>");
            if (arrow < 0) {
                throw new IllegalArgumentException("Invalid mapping rule [" + rule + "]; write it as `from => to`");
            }
            map.add(
                    unescape(rule.substring(0, arrow).strip()),
                    unescape(rule.substring(arrow + 2).strip()));
        }
        return map.build();
    }

    /** Rules may hold a blank as an escape, four hexadecimal digits, since blanks around a side are dropped. */
    private static String unescape(String side) {
        return ESCAPE.matcher(side)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), HEXADECIMAL))));
    }

    private record Plain(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }

    private record Normalizing(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }
}
