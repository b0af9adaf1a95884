package org.researcharchive.search.related;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.document.AuthorKey;
import org.researcharchive.search.document.PublicationDocument;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexNames;

/**
 * Finds what is close to a publication: by the words that are rare elsewhere, then by its authors, its series and its
 * categories.
 */
@ApplicationScoped
public class RelatedPublications {

    private static final Logger LOG = System.getLogger(RelatedPublications.class.getName());

    private static final String TIMEOUT = "2s";
    private static final List<String> WORDS_OF = List.of("title", "summary", "tags");
    private static final List<String> SHOWN = List.of("id", "slug", "title", "publishedOn", "precision");

    /** Words that tell most; more of them cost more than they tell. */
    private static final int MOST_WORDS = 20;

    private static final float SAME_AUTHOR = 4;
    private static final float SAME_SERIES = 1;
    private static final float SAME_CATEGORY = 1;

    @Inject
    private ElasticsearchConnection connection;

    @Inject
    private IndexNames names;

    /**
     * The closest publications, the closest first.
     *
     * @param authors who wrote it
     * @param series its series, or null
     * @param categories paths
     * @return empty where nothing is close; null while the index cannot answer
     */
    public @Nullable List<RelatedPublication> of(
            long id, List<AuthorKey> authors, @Nullable String series, List<String> categories, int limit) {
        SearchRequest request = request(id, authors, series, categories, limit);
        try {
            return connection.search(client -> client.search(request, PublicationDocument.class)).hits().hits().stream()
                    .map(hit -> Objects.requireNonNull(hit.source()))
                    .map(found -> new RelatedPublication(found.id(), found.slug(), found.title(), found.published()))
                    .toList();
        } catch (EngineUnavailableException | ElasticsearchException e) {
            LOG.log(Level.WARNING, "Related publications could not be found: {0}", e.getMessage());
            return null;
        }
    }

    SearchRequest request(
            long id, List<AuthorKey> authors, @Nullable String series, List<String> categories, int limit) {
        String index = names.live();
        return SearchRequest.of(search -> search.index(index)
                .timeout(TIMEOUT)
                .size(limit)
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.filter(shown -> shown.includes(SHOWN)))
                .query(query -> query.bool(bool -> bool.should(close(index, id, authors, series, categories))
                        .minimumShouldMatch("1")
                        .mustNot(not -> not.term(same -> same.field("id").value(id))))));
    }

    private static List<Query> close(
            String index, long id, List<AuthorKey> authors, @Nullable String series, List<String> categories) {
        List<Query> close = new ArrayList<>();
        close.add(QueryBuilders.moreLikeThis(like -> like.fields(WORDS_OF)
                .like(text -> text.document(document -> document.index(index).id(Long.toString(id))))
                .minTermFreq(1)
                .minDocFreq(2)
                .maxQueryTerms(MOST_WORDS)
                .minimumShouldMatch("20%")));
        authors.forEach(author -> close.add(same("facets.author", author.toString(), SAME_AUTHOR)));
        categories.forEach(path -> close.add(same("facets.category", path, SAME_CATEGORY)));
        if (series != null) {
            close.add(same("series.name.raw", series, SAME_SERIES));
        }
        return close;
    }

    private static Query same(String field, String value, float worth) {
        return QueryBuilders.constantScore(constant -> constant.boost(worth)
                .filter(filter -> filter.term(term -> term.field(field).value(FieldValue.of(value)))));
    }
}
