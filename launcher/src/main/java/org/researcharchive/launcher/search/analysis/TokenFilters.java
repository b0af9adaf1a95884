package org.researcharchive.launcher.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.classic.ClassicFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/**
 * The token filters that the server library leaves out, with the settings and defaults of a stock server. Those that
 * keep one token per token may also stand in a normalizer.
 */
final class TokenFilters {
    private TokenFilters() {}

    /** Reads a filter's settings once and answers what wraps each stream. */
    private interface Recipe {
        UnaryOperator<TokenStream> read(Environment environment, Settings settings);
    }

    static Map<String, AnalysisProvider<TokenFilterFactory>> byName() {
        Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();
        characters(filters);
        words(filters);
        stems(filters);
        grams(filters);
        filters.put("synonym", AnalysisPlugin.requiresAnalysisSettings(SynonymFilterFactory.provider(false)));
        filters.put("synonym_graph", AnalysisPlugin.requiresAnalysisSettings(SynonymFilterFactory.provider(true)));
        filters.put("flatten_graph", plain((environment, settings) -> FlattenGraphFilter::new));
        filters.put("word_delimiter_graph", plain(WordDelimiter::read));
        return filters;
    }

    /** What changes the characters of a token. */
    private static void characters(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put(
                "asciifolding",
                (index, environment, name, settings) ->
                        new Folding(name, settings.getAsBoolean("preserve_original", false)));
        filters.put("lowercase", normalizing((environment, settings) -> lowercase(settings)));
        filters.put("uppercase", normalizing((environment, settings) -> UpperCaseFilter::new));
        filters.put("trim", normalizing((environment, settings) -> TrimFilter::new));
        filters.put("cjk_width", normalizing((environment, settings) -> CJKWidthFilter::new));
        filters.put("decimal_digit", normalizing((environment, settings) -> DecimalDigitFilter::new));
        filters.put("elision", normalizing(TokenFilters::elision));
        filters.put("pattern_replace", AnalysisPlugin.requiresAnalysisSettings(normalizing(TokenFilters::replace)));
        filters.put("reverse", plain((environment, settings) -> ReverseStringFilter::new));
        filters.put("apostrophe", plain((environment, settings) -> ApostropheFilter::new));
        filters.put("classic", plain((environment, settings) -> ClassicFilter::new));
        filters.put("truncate", plain((environment, settings) -> {
            int length = settings.getAsInt("length", 10);
            return in -> TruncateTokenFilter.truncateAfterCodePoints(in, length);
        }));
    }

    /** What drops or marks whole tokens. */
    private static void words(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("length", plain((environment, settings) -> {
            int min = settings.getAsInt("min", 0);
            int max = settings.getAsInt("max", Integer.MAX_VALUE);
            return in -> new LengthFilter(in, min, max);
        }));
        filters.put("limit", plain((environment, settings) -> {
            int most = settings.getAsInt("max_token_count", 1);
            boolean all = settings.getAsBoolean("consume_all_tokens", false);
            return in -> new LimitTokenCountFilter(in, most, all);
        }));
        filters.put(
                "unique",
                plain((environment, settings) -> settings.getAsBoolean("only_on_same_position", false)
                        ? RemoveDuplicatesTokenFilter::new
                        : UniqueTokenFilter::new));
        filters.put("remove_duplicates", plain((environment, settings) -> RemoveDuplicatesTokenFilter::new));
        filters.put("keyword_repeat", plain((environment, settings) -> KeywordRepeatFilter::new));
        filters.put("keyword_marker", AnalysisPlugin.requiresAnalysisSettings(plain(TokenFilters::keywords)));
    }

    private static void stems(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put(
                "stemmer",
                plain((environment, settings) ->
                        Stemmers.forLanguage(settings.get("language", settings.get("name", "porter")))));
        filters.put("porter_stem", plain((environment, settings) -> PorterStemFilter::new));
        filters.put("kstem", plain((environment, settings) -> KStemFilter::new));
    }

    private static void grams(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("ngram", plain((environment, settings) -> {
            int min = settings.getAsInt("min_gram", 1);
            int max = settings.getAsInt("max_gram", 2);
            boolean original = settings.getAsBoolean("preserve_original", false);
            return in -> new NGramTokenFilter(in, min, max, original);
        }));
        filters.put("edge_ngram", plain((environment, settings) -> {
            int min = settings.getAsInt("min_gram", 1);
            int max = settings.getAsInt("max_gram", 2);
            boolean original = settings.getAsBoolean("preserve_original", false);
            return in -> new EdgeNGramTokenFilter(in, min, max, original);
        }));
        filters.put("cjk_bigram", plain(TokenFilters::cjkBigrams));
    }

    private static UnaryOperator<TokenStream> lowercase(Settings settings) {
        String language = settings.get("language");
        if (language == null) {
            return LowerCaseFilter::new;
        }
        return switch (language) {
            case "greek" -> GreekLowerCaseFilter::new;
            case "irish" -> IrishLowerCaseFilter::new;
            case "turkish" -> TurkishLowerCaseFilter::new;
            default -> throw new IllegalArgumentException("language [" + language + "] not support for lower case");
        };
    }

    private static UnaryOperator<TokenStream> elision(Environment environment, Settings settings) {
        CharArraySet given = Analysis.parseArticles(environment, settings);
        CharArraySet articles = given == null ? FrenchAnalyzer.DEFAULT_ARTICLES : given;
        return in -> new ElisionFilter(in, articles);
    }

    private static UnaryOperator<TokenStream> replace(Environment environment, Settings settings) {
        Pattern pattern = Patterns.required("pattern_replace", settings);
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return in -> new PatternReplaceFilter(in, pattern, replacement, all);
    }

    private static UnaryOperator<TokenStream> keywords(Environment environment, Settings settings) {
        String pattern = settings.get("keywords_pattern");
        if (pattern != null) {
            Pattern compiled = Pattern.compile(pattern);
            return in -> new PatternKeywordMarkerFilter(in, compiled);
        }
        boolean ignoreCase = settings.getAsBoolean("ignore_case", false);
        List<String> words = Analysis.getWordList(environment, settings, "keywords");
        if (words == null) {
            throw new IllegalArgumentException(
                    "keyword filter requires either `keywords`, `keywords_path`, or `keywords_pattern` to be configured");
        }
        CharArraySet keywords = new CharArraySet(words, ignoreCase);
        return in -> new SetKeywordMarkerFilter(in, keywords);
    }

    private static UnaryOperator<TokenStream> cjkBigrams(Environment environment, Settings settings) {
        List<String> ignored = settings.getAsList("ignored_scripts");
        boolean unigrams = settings.getAsBoolean("output_unigrams", false);
        int scripts = (ignored.contains("han") ? 0 : CJKBigramFilter.HAN)
                | (ignored.contains("hiragana") ? 0 : CJKBigramFilter.HIRAGANA)
                | (ignored.contains("katakana") ? 0 : CJKBigramFilter.KATAKANA)
                | (ignored.contains("hangul") ? 0 : CJKBigramFilter.HANGUL);
        return in -> new CJKBigramFilter(in, scripts, unigrams);
    }

    private static AnalysisProvider<TokenFilterFactory> plain(Recipe recipe) {
        return (index, environment, name, settings) -> new Plain(name, recipe.read(environment, settings));
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(Recipe recipe) {
        return (index, environment, name, settings) -> new Normalizing(name, recipe.read(environment, settings));
    }

    private record Plain(String name, UnaryOperator<TokenStream> filter) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return filter.apply(in);
        }
    }

    private record Normalizing(String name, UnaryOperator<TokenStream> filter)
            implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return filter.apply(in);
        }
    }

    /** A normalizer must answer one token, so only there the original is never kept beside the folded form. */
    private record Folding(String name, boolean preserveOriginal) implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return new ASCIIFoldingFilter(in, preserveOriginal);
        }

        @Override
        public TokenStream normalize(TokenStream in) {
            return new ASCIIFoldingFilter(in, false);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            if (!preserveOriginal) {
                return this;
            }
            String filter = Objects.requireNonNull(name);
            return new Plain(filter, in -> new ASCIIFoldingFilter(in, false));
        }
    }
}
