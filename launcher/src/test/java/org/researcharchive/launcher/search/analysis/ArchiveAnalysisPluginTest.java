package org.researcharchive.launcher.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.cluster.metadata.IndexMetadata;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.IndexVersion;
import org.elasticsearch.index.analysis.AnalysisRegistry;
import org.elasticsearch.index.analysis.IndexAnalyzers;
import org.elasticsearch.index.analysis.NamedAnalyzer;
import org.elasticsearch.indices.analysis.AnalysisModule;
import org.elasticsearch.plugins.scanners.StablePluginsRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Index settings as they would be sent to a stock server, through Elasticsearch's own registry. */
class ArchiveAnalysisPluginTest {
    @TempDir
    private Path home;

    /** Its classes want their logging before they are loaded. */
    @BeforeAll
    static void configureLogging() {
        LogConfigurator.configureESLogging();
    }

    private IndexAnalyzers analyzers(String... settings) throws IOException {
        Settings node = Settings.builder().put("path.home", home).build();
        Settings.Builder index = Settings.builder()
                .put(IndexMetadata.SETTING_VERSION_CREATED, IndexVersion.current())
                .put(IndexMetadata.SETTING_NUMBER_OF_SHARDS, 1)
                .put(IndexMetadata.SETTING_NUMBER_OF_REPLICAS, 0);
        for (int i = 0; i < settings.length; i += 2) {
            String[] values = settings[i + 1].split("\\|");
            if (values.length > 1 || settings[i].endsWith("filter")) {
                index.putList("index.analysis." + settings[i], Arrays.asList(values));
            } else {
                index.put("index.analysis." + settings[i], settings[i + 1]);
            }
        }
        IndexMetadata metadata = IndexMetadata.builder("test").settings(index).build();
        AnalysisRegistry registry = new AnalysisModule(
                        new Environment(node, home), List.of(new ArchiveAnalysisPlugin()), new StablePluginsRegistry())
                .getAnalysisRegistry();
        return registry.build(IndexCreationContext.CREATE_INDEX, new IndexSettings(metadata, node));
    }

    private static List<String> terms(NamedAnalyzer analyzer, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("field", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    private List<String> analyzed(String text, String... settings) throws IOException {
        return terms(Objects.requireNonNull(analyzers(settings).get("text")), text);
    }

    @Test
    void englishTextIsFoldedAndStemmed() throws IOException {
        assertThat(analyzed(
                        "<p>Guaraní's policies &amp; runnings</p>",
                        "filter.possessive.type",
                        "stemmer",
                        "filter.possessive.language",
                        "possessive_english",
                        "filter.english.type",
                        "stemmer",
                        "filter.english.language",
                        "english",
                        "analyzer.text.tokenizer",
                        "standard",
                        "analyzer.text.char_filter",
                        "html_strip",
                        "analyzer.text.filter",
                        "possessive|lowercase|asciifolding|english"))
                .containsExactly("guarani", "polici", "run");
    }

    @Test
    void synonymsMeetTokensInTheFormOfTheirChain() throws IOException {
        assertThat(analyzed(
                        "DPRK policy",
                        "filter.names.type",
                        "synonym_graph",
                        "filter.names.synonyms.0",
                        "DPRK => North Koréa",
                        "analyzer.text.tokenizer",
                        "standard",
                        "analyzer.text.filter",
                        "lowercase|asciifolding|names"))
                .containsExactly("north", "korea", "policy");
    }

    @Test
    void prefixesForSearchAsYouType() throws IOException {
        assertThat(analyzed(
                        "Seoul",
                        "filter.prefixes.type",
                        "edge_ngram",
                        "filter.prefixes.min_gram",
                        "2",
                        "filter.prefixes.max_gram",
                        "4",
                        "analyzer.text.tokenizer",
                        "keyword",
                        "analyzer.text.filter",
                        "lowercase|prefixes"))
                .containsExactly("se", "seo", "seou");
    }

    @Test
    void uniqueLetsEachTermThroughOnce() throws IOException {
        assertThat(analyzed("a b a c b", "analyzer.text.tokenizer", "whitespace", "analyzer.text.filter", "unique"))
                .containsExactly("a", "b", "c");
    }

    @Test
    void normalizerMayFoldAndTrim() throws IOException {
        IndexAnalyzers analyzers =
                analyzers("normalizer.plain.type", "custom", "normalizer.plain.filter", "lowercase|asciifolding|trim");
        assertThat(terms(Objects.requireNonNull(analyzers.getNormalizer("plain")), "  Đà Nẵng "))
                .containsExactly("da nang");
    }

    @Test
    void unknownStemmerLanguageIsNamed() {
        assertThatThrownBy(() -> analyzed(
                        "x",
                        "filter.klingon.type",
                        "stemmer",
                        "filter.klingon.language",
                        "klingon",
                        "analyzer.text.tokenizer",
                        "standard",
                        "analyzer.text.filter",
                        "lowercase|klingon"))
                .hasMessageContaining("klingon");
    }
}
