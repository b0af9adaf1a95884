package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.researcharchive.search.document.PublicationDocument;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexNames;

/** Answers searches, each with one request to the index; the database is not asked. */
@ApplicationScoped
public class PublicationSearch {

    private static final Logger LOG = System.getLogger(PublicationSearch.class.getName());

    /** A little less than the connection waits, so that the engine gives up first and frees its thread. */
    private static final String ENGINE_TIMEOUT = "4s";

    private static final int NOT_FOUND = 404;

    private ElasticsearchConnection connection;
    private IndexNames names;

    /** Only the container's proxy is made so; it has no state of its own. */
    @SuppressWarnings("NullAway.Init")
    protected PublicationSearch() {}

    @Inject
    public PublicationSearch(ElasticsearchConnection connection, IndexNames names) {
        this.connection = connection;
        this.names = names;
    }

    /**
     * Answers a search.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public SearchResults search(SearchRequest request) {
        QueryText text = understand(request);
        var body = SearchBody.of(request, text, names.live(), ENGINE_TIMEOUT);
        SearchResponse<PublicationDocument> response = send(body);
        return ResultReader.read(request, text, response);
    }

    /**
     * What the whole list of a search is, for those who read on beyond its pages.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public WholeList whole(SearchRequest request) {
        return WholeList.of(request, understand(request));
    }

    /**
     * Reads a request's text. Words must all be found where a page of records holds them all; where fewer do, records
     * that hold some of the words come too, after those. In a list that is not ranked there is no "after", so there one
     * record that holds all words is enough to leave out the others.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    QueryText understand(SearchRequest request) {
        QueryText text = QueryText.parse(request.text());
        if (!text.canWiden()) {
            return text;
        }
        int enough = request.sort() == SearchSort.RELEVANCE ? SearchRequest.DEFAULT_SIZE : 1;
        SearchResponse<PublicationDocument> holdAll = send(SearchBody.upTo(enough, text, names.live(), ENGINE_TIMEOUT));
        int found = ResultReader.total(holdAll);
        if (found >= enough) {
            return text;
        }
        return text.widened(found == 0 ? SearchNote.NONE_HOLDS_ALL : SearchNote.FEW_HOLD_ALL);
    }

    private SearchResponse<PublicationDocument> send(co.elastic.clients.elasticsearch.core.SearchRequest body) {
        try {
            SearchResponse<PublicationDocument> response =
                    connection.search(client -> client.search(body, PublicationDocument.class));
            if (response.timedOut()) {
                throw new SearchUnavailableException(
                        "This search took too long and was given up; try fewer words or narrow it by a date.", null);
            }
            return response;
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
