package org.researcharchive.launcher.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.classic.ClassicTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.path.ReversePathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizers that the server library leaves out; {@code standard} is its own. */
final class Tokenizers {
    private static final Map<String, IntPredicate> CHARACTER_CLASSES = Map.of(
            "letter", Character::isLetter,
            "digit", Character::isDigit,
            "whitespace", Character::isWhitespace,
            "punctuation", Tokenizers::isPunctuation,
            "symbol", Tokenizers::isSymbol);

    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> byName() {
        Map<String, AnalysisProvider<TokenizerFactory>> tokenizers = new HashMap<>();
        tokenizers.put("keyword", of(settings -> {
            int buffer = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
            return () -> new KeywordTokenizer(buffer);
        }));
        tokenizers.put("whitespace", of(settings -> WhitespaceTokenizer::new));
        tokenizers.put("letter", of(settings -> LetterTokenizer::new));
        tokenizers.put("classic", of(settings -> ClassicTokenizer::new));
        tokenizers.put("uax_url_email", of(settings -> UAX29URLEmailTokenizer::new));
        tokenizers.put("pattern", of(settings -> {
            Pattern pattern = Pattern.compile(settings.get("pattern", "\\W+"));
            int group = settings.getAsInt("group", -1);
            return () -> new PatternTokenizer(pattern, group);
        }));
        tokenizers.put("ngram", of(Tokenizers::ngram));
        tokenizers.put("edge_ngram", of(Tokenizers::edgeNgram));
        tokenizers.put("path_hierarchy", of(Tokenizers::pathHierarchy));
        return tokenizers;
    }

    private static AnalysisProvider<TokenizerFactory> of(Function<Settings, Supplier<Tokenizer>> recipe) {
        return (index, environment, name, settings) -> TokenizerFactory.newFactory(name, recipe.apply(settings));
    }

    private static Supplier<Tokenizer> ngram(Settings settings) {
        int min = settings.getAsInt("min_gram", NGramTokenizer.DEFAULT_MIN_NGRAM_SIZE);
        int max = settings.getAsInt("max_gram", NGramTokenizer.DEFAULT_MAX_NGRAM_SIZE);
        IntPredicate tokenCharacters = tokenCharacters(settings);
        return () -> new NGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return tokenCharacters.test(character);
            }
        };
    }

    private static Supplier<Tokenizer> edgeNgram(Settings settings) {
        int min = settings.getAsInt("min_gram", EdgeNGramTokenizer.DEFAULT_MIN_GRAM_SIZE);
        int max = settings.getAsInt("max_gram", EdgeNGramTokenizer.DEFAULT_MAX_GRAM_SIZE);
        IntPredicate tokenCharacters = tokenCharacters(settings);
        return () -> new EdgeNGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return tokenCharacters.test(character);
            }
        };
    }

    private static Supplier<Tokenizer> pathHierarchy(Settings settings) {
        char delimiter = character(settings, "delimiter", '/');
        char replacement = character(settings, "replacement", delimiter);
        int skip = settings.getAsInt("skip", PathHierarchyTokenizer.DEFAULT_SKIP);
        return settings.getAsBoolean("reverse", false)
                ? () -> new ReversePathHierarchyTokenizer(delimiter, replacement, skip)
                : () -> new PathHierarchyTokenizer(delimiter, replacement, skip);
    }

    private static char character(Settings settings, String name, char otherwise) {
        String value = settings.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value.length() != 1) {
            throw new IllegalArgumentException("[" + name + "] must be one character, but is [" + value + "]");
        }
        return value.charAt(0);
    }

    private static IntPredicate tokenCharacters(Settings settings) {
        List<String> names = settings.getAsList("token_chars");
        String custom = settings.get("custom_token_chars", "");
        if (names.isEmpty()) {
            return character -> true;
        }
        Set<Integer> customCharacters = custom.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
        IntPredicate accepted = character -> false;
        for (String name : names) {
            IntPredicate of = name.equals("custom")
                    ? customCharacters::contains
                    : CHARACTER_CLASSES.get(name.toLowerCase(Locale.ROOT));
            if (of == null) {
                throw new IllegalArgumentException("Unknown token type [" + name + "], must be one of custom, "
                        + String.join(", ", CHARACTER_CLASSES.keySet()));
            }
            accepted = accepted.or(of);
        }
        return accepted;
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
