package org.researcharchive.launcher.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * {@code synonym} and {@code synonym_graph} with rules in Solr's format, inline or in a file of the configuration folder.
 *
 * <p>The rules are analysed by whatever stands before this filter in the chain, so that they meet tokens in the form
 * that the chain gives them; therefore the filter exists only once its chain is known.
 */
final class SynonymFilterFactory implements TokenFilterFactory {
    private final String name;
    private final boolean graph;
    private final boolean expand;
    private final boolean lenient;
    private final boolean updateable;
    private final String rules;

    private SynonymFilterFactory(String name, boolean graph, Settings settings, String rules) {
        this.name = name;
        this.graph = graph;
        this.expand = settings.getAsBoolean("expand", true);
        this.updateable = settings.getAsBoolean("updateable", false);
        this.lenient = settings.getAsBoolean("lenient", updateable);
        this.rules = rules;
    }

    static AnalysisProvider<TokenFilterFactory> provider(boolean graph) {
        return (index, environment, name, settings) -> {
            if (!settings.get("format", "solr").equals("solr")) {
                throw new IllegalArgumentException(
                        "[" + name + "] has format [" + settings.get("format") + "]; only [solr] is available here");
            }
            List<String> lines = Analysis.getWordList(environment, settings, "synonyms");
            if (lines == null) {
                throw new IllegalArgumentException(
                        "synonym requires either `synonyms` or `synonyms_path` to be configured");
            }
            return new SynonymFilterFactory(name, graph, settings, String.join("\n", lines));
        };
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public TokenStream create(TokenStream in) {
        throw new IllegalStateException("[" + name + "] needs to know its chain first");
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return updateable ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> previousTokenFilters,
            Function<String, TokenFilterFactory> allFilters) {
        SynonymMap map;
        try (Analyzer analyzer = new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                previousTokenFilters.stream()
                        .map(TokenFilterFactory::getSynonymFilter)
                        .toArray(TokenFilterFactory[]::new))) {
            map = parse(analyzer);
        }
        return new InChain(name, getAnalysisMode(), filter(map));
    }

    private UnaryOperator<TokenStream> filter(SynonymMap map) {
        if (map.fst == null) {
            // no rule at all leaves nothing to look up, and Lucene refuses an empty map
            return in -> in;
        }
        // an index cannot keep a graph, so the plain filter lays it flat
        return graph
                ? in -> new SynonymGraphFilter(in, map, false)
                : in -> new FlattenGraphFilter(new SynonymGraphFilter(in, map, false));
    }

    private SynonymMap parse(Analyzer analyzer) {
        try (Reader reader = new StringReader(rules)) {
            SolrSynonymParser parser =
                    lenient ? new LenientParser(expand, analyzer) : new SolrSynonymParser(true, expand, analyzer);
            parser.parse(reader);
            return parser.build();
        } catch (IOException | ParseException failure) {
            throw new IllegalArgumentException("failed to build synonyms of [" + name + "]", failure);
        }
    }

    /** Leaves out a term that the chain cannot keep (a stop word, say) instead of refusing the whole set. */
    private static final class LenientParser extends SolrSynonymParser {
        LenientParser(boolean expand, Analyzer analyzer) {
            super(true, expand, analyzer);
        }

        @Override
        public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
            try {
                return super.analyze(text, reuse);
            } catch (IllegalArgumentException notOneTerm) {
                reuse.setLength(0);
                return reuse.get();
            }
        }

        @Override
        public void add(CharsRef input, CharsRef output, boolean includeOrig) {
            if (input.length > 0 && output.length > 0) {
                super.add(input, output, includeOrig);
            }
        }
    }

    private record InChain(String name, AnalysisMode mode, UnaryOperator<TokenStream> filter)
            implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return filter.apply(in);
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return mode;
        }

        /** Rules of a later synonym filter are not expanded by this one. */
        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
