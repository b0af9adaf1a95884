package org.researcharchive.launcher.search.analysis;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;

/** Settings of {@code word_delimiter_graph}. */
final class WordDelimiter {
    /** Setting, its flag and whether it is on by default. */
    private record Option(String setting, int flag, boolean onByDefault) {}

    private static final List<Option> OPTIONS = List.of(
            new Option("generate_word_parts", WordDelimiterGraphFilter.GENERATE_WORD_PARTS, true),
            new Option("generate_number_parts", WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS, true),
            new Option("catenate_words", WordDelimiterGraphFilter.CATENATE_WORDS, false),
            new Option("catenate_numbers", WordDelimiterGraphFilter.CATENATE_NUMBERS, false),
            new Option("catenate_all", WordDelimiterGraphFilter.CATENATE_ALL, false),
            new Option("split_on_case_change", WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE, true),
            new Option("preserve_original", WordDelimiterGraphFilter.PRESERVE_ORIGINAL, false),
            new Option("split_on_numerics", WordDelimiterGraphFilter.SPLIT_ON_NUMERICS, true),
            new Option("stem_english_possessive", WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE, true),
            new Option("ignore_keywords", WordDelimiterGraphFilter.IGNORE_KEYWORDS, false));

    private WordDelimiter() {}

    static UnaryOperator<TokenStream> read(Environment environment, Settings settings) {
        int flags = OPTIONS.stream()
                .filter(option -> settings.getAsBoolean(option.setting(), option.onByDefault()))
                .mapToInt(Option::flag)
                .reduce(0, (left, right) -> left | right);
        List<String> words = Analysis.getWordList(environment, settings, "protected_words");
        CharArraySet protectedWords = words == null ? null : new CharArraySet(words, false);
        return in -> new WordDelimiterGraphFilter(in, flags, protectedWords);
    }
}
