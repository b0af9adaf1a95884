package org.researcharchive.search.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.search.query.WholeList;

/** Opens the whole list that a search finds. */
@ApplicationScoped
public class FoundLists {

    @Inject
    private ElasticsearchConnection connection;

    @Inject
    private IndexNames names;

    @Inject
    private PublicationSearch search;

    /**
     * The list of a search, from its first record whatever page is asked for. To be closed by who opened it.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public FoundList open(SearchRequest request) {
        WholeList list = search.whole(request);
        return new FoundList(PointInTime.of(connection, names.live()), list.query(), list.order());
    }
}
