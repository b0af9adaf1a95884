package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.indices.AnalyzeRequest;
import co.elastic.clients.elasticsearch.indices.AnalyzeResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.PresentCategories;
import org.researcharchive.search.document.PublicationDocument;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexNames;

/**
 * Answers searches, most with one request to the index; a second one where too few records hold all words, and a few more
 * to look for a likelier spelling. The database is not asked.
 */
@ApplicationScoped
public class PublicationSearch {

    private static final Logger LOG = System.getLogger(PublicationSearch.class.getName());

    /** A little less than the connection waits, so that the engine gives up first and frees its thread. */
    private static final String ENGINE_TIMEOUT = "4s";

    /** Up to so many words, somebody who types them means all of them. */
    private static final int FEW_WORDS = 3;

    /** Up to this many hits, the spelling of the search text is looked at. */
    private static final int LITTLE = 5;

    private static final int NOT_FOUND = 404;

    private ElasticsearchConnection connection;
    private IndexNames names;
    private LiveTuning live;
    private PresentCategories categories;

    /** Only the container's proxy is made so; it has no state of its own. */
    @SuppressWarnings("NullAway.Init")
    protected PublicationSearch() {}

    @Inject
    public PublicationSearch(
            ElasticsearchConnection connection, IndexNames names, LiveTuning live, PresentCategories categories) {
        this.connection = connection;
        this.names = names;
        this.live = live;
        this.categories = categories;
    }

    /**
     * Answers a search.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public SearchResults search(SearchRequest request) {
        return search(request, live.current());
    }

    /**
     * Answers a search as it would be answered with another tuning.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public SearchResults search(SearchRequest asked, SearchTuning tuning) {
        SearchRequest request = asked.inCategories(categories::of);
        QueryText text = QueryText.parse(request.text(), tuning);
        SearchResults results = answer(request, text);
        // mostly there is enough and nothing more to ask; filters can only have left fewer
        if (text.canWiden() && results.total() < enough(request, text)) {
            int found = request.isFiltered() ? count(request, text) : Math.toIntExact(results.total());
            text = widened(request, text, found);
            if (!text.allWords()) {
                results = answer(request, text);
            }
        }
        return isLittle(results, text) ? results.didYouMean(likelier(text)) : results;
    }

    private SearchResults answer(SearchRequest request, QueryText text) {
        return ResultReader.read(request, text, send(SearchBody.of(request, text, names.live(), ENGINE_TIMEOUT)));
    }

    /** Whether so little is found, or holds all words, that a word may be misspelt. */
    private static boolean isLittle(SearchResults results, QueryText text) {
        return results.page() == 1 && text.isRankable() && (results.total() <= LITTLE || !text.allWords());
    }

    /** The text in a likelier spelling, if one finds more than twice as much, as far as is counted. */
    private @Nullable String likelier(QueryText text) {
        try {
            Spelling spelling = Spelling.read(send(Spelling.body(text, names.live(), ENGINE_TIMEOUT)));
            if (spelling.isEmpty()) {
                return null;
            }
            String likelier = spelling.of(text);
            int found = holdAll(SearchRequest.DEFAULT_SIZE, QueryText.parse(text.understood(), text.tuning()));
            int more = holdAll(SearchRequest.DEFAULT_SIZE, QueryText.parse(likelier, text.tuning()));
            return more > 2 * found ? likelier : null;
        } catch (SearchUnavailableException e) {
            LOG.log(Level.WARNING, "No other spelling was looked for: {0}", e.getMessage());
            return null;
        }
    }

    /**
     * Tells why a record is among the results of a search.
     *
     * @return empty where no published record has this id
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public Optional<RecordMatch> match(long id, SearchRequest asked) {
        SearchRequest request = asked.inCategories(categories::of);
        QueryText text = understand(request, live.current());
        List<MatchProbe> probes = MatchProbe.of(text);
        var body = MatchBody.of(id, request, text, probes, names.live(), ENGINE_TIMEOUT);
        return send(body).hits().hits().stream().findFirst().map(hit -> {
            MatchReader reader = MatchReader.of(probes, hit);
            List<String> words = reader.words();
            return words.isEmpty()
                    ? reader.read(request, text, Map.of())
                    : reader.read(request, text, FoundWords.stems(words, stems(words)));
        });
    }

    private AnalyzeResponse stems(List<String> words) {
        AnalyzeRequest stemming = FoundWords.stemming(words, names.live());
        return ask(client -> client.indices().analyze(stemming));
    }

    /**
     * What the whole list of a search is, for those who read on beyond its pages.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public WholeList whole(SearchRequest asked) {
        SearchRequest request = asked.inCategories(categories::of);
        return WholeList.of(request, understand(request, live.current()));
    }

    /** Reads a request's text, and widens it as {@link #search} would. */
    private QueryText understand(SearchRequest request, SearchTuning tuning) {
        QueryText text = QueryText.parse(request.text(), tuning);
        return text.canWiden() ? widened(request, text, count(request, text)) : text;
    }

    /**
     * How many records must hold all words. All of a few words must be found, if any record holds them all. A longer text
     * is often a sentence: where fewer records than fill a page hold all its words, those that hold some come too, after
     * those. In a list that is not ranked there is no "after", so there one record that holds all words is enough.
     */
    private static int enough(SearchRequest request, QueryText text) {
        boolean sentence = text.wordsTogether() > FEW_WORDS;
        return sentence && request.sort() == SearchSort.RELEVANCE ? SearchRequest.DEFAULT_SIZE : 1;
    }

    /**
     * The text, or a wider reading of it where too few records hold all its words.
     *
     * @param found how many do, whatever the filters
     */
    private static QueryText widened(SearchRequest request, QueryText text, int found) {
        if (found >= enough(request, text)) {
            return text;
        }
        return text.widened(found == 0 ? SearchNote.NONE_HOLDS_ALL : SearchNote.FEW_HOLD_ALL);
    }

    /** How many records hold all words, whatever the filters, as far as it matters. */
    private int count(SearchRequest request, QueryText text) {
        return holdAll(enough(request, text), text);
    }

    /** How many records match, counted no further than to a number that is enough. */
    private int holdAll(int enough, QueryText text) {
        return ResultReader.total(send(SearchBody.upTo(enough, text, names.live(), ENGINE_TIMEOUT)));
    }

    private SearchResponse<PublicationDocument> send(co.elastic.clients.elasticsearch.core.SearchRequest body) {
        SearchResponse<PublicationDocument> response = ask(client -> client.search(body, PublicationDocument.class));
        if (response.timedOut()) {
            throw new SearchUnavailableException(
                    "This search took too long and was given up; try fewer words or narrow it by a date.", null);
        }
        return response;
    }

    private <T> T ask(ElasticsearchConnection.Call<T> call) {
        try {
            return connection.search(call);
        } catch (EngineUnavailableException e) {
            throw new SearchUnavailableException("Search is unavailable at the moment; please try again soon.", e);
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                throw new SearchUnavailableException("The search index is being set up; please try again soon.", e);
            }
            LOG.log(Level.ERROR, "Elasticsearch refused a search, a fault of the archive: " + e.response(), e);
            throw new SearchUnavailableException("This search could not be answered; the fault has been logged.", e);
        }
    }
}
