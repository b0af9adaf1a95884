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

    @Inject
    private ElasticsearchConnection connection;

    @Inject
    private IndexNames names;

    /**
     * Answers a search.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public SearchResults search(SearchRequest request) {
        QueryText text = QueryText.parse(request.text());
        var body = SearchBody.of(request, text, names.live(), ENGINE_TIMEOUT);
        SearchResponse<PublicationDocument> response = send(body);
        if (response.timedOut()) {
            throw new SearchUnavailableException(
                    "This search took too long and was given up; try fewer words or narrow it by a date.", null);
        }
        return ResultReader.read(request, text, response);
    }

    private SearchResponse<PublicationDocument> send(co.elastic.clients.elasticsearch.core.SearchRequest body) {
        try {
            return connection.search(client -> client.search(body, PublicationDocument.class));
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
