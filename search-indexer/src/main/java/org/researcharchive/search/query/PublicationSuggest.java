package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.researcharchive.search.document.AuthorKey;
import org.researcharchive.search.document.PublicationDocument;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.query.Suggestions.Title;
import org.researcharchive.search.query.Suggestions.Value;

/** Completes what a reader is typing from the titles and names of published records, with one request to the index. */
@ApplicationScoped
public class PublicationSuggest {

    /** How many suggestions of a kind are worth reading. */
    private static final int MOST = 5;

    @Inject
    private ElasticsearchConnection connection;

    @Inject
    private IndexNames names;

    private final RecentSuggestions recent = new RecentSuggestions();

    /**
     * Suggests for a text of two letters or more; for a shorter one, nothing.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public Suggestions suggest(String text) {
        TypedText typed = TypedText.of(text);
        if (!typed.isEnough()) {
            return Suggestions.NONE;
        }
        return recent.find(typed).orElseGet(() -> recent.keep(typed, ask(typed)));
    }

    private Suggestions ask(TypedText typed) {
        try {
            return read(
                    typed,
                    connection
                            .search(client -> client.msearch(
                                    SuggestBody.of(typed, names.live(), MOST), PublicationDocument.class))
                            .responses());
        } catch (EngineUnavailableException | ElasticsearchException e) {
            throw new SearchUnavailableException("Suggestions are unavailable at the moment.", e);
        }
    }

    private static Suggestions read(TypedText typed, List<MultiSearchResponseItem<PublicationDocument>> answers) {
        return new Suggestions(
                titles(answers.get(0)),
                values(typed, FacetName.AUTHOR, answers.get(1)),
                values(typed, FacetName.CATEGORY, answers.get(2)),
                values(typed, FacetName.SERIES, answers.get(3)));
    }

    private static List<Title> titles(MultiSearchResponseItem<PublicationDocument> answer) {
        return answered(answer).stream()
                .flatMap(found -> found.hits().hits().stream())
                .map(hit -> Objects.requireNonNull(hit.source()))
                .map(found -> new Title(found.id(), found.slug(), found.title()))
                .toList();
    }

    private static List<Value> values(
            TypedText typed, FacetName facet, MultiSearchResponseItem<PublicationDocument> answer) {
        return answered(answer)
                .map(found -> found.aggregations().get(SuggestBody.VALUES))
                .filter(Aggregate::isSterms)
                .stream()
                .flatMap(values -> values.sterms().buckets().array().stream())
                .map(bucket -> value(facet, bucket.key().stringValue(), bucket.docCount()))
                .filter(value -> typed.begins(value.label()))
                .limit(MOST)
                .toList();
    }

    /** A kind that the engine did not answer in time is left out; the next letter asks again. */
    private static Optional<MultiSearchItem<PublicationDocument>> answered(
            MultiSearchResponseItem<PublicationDocument> answer) {
        return answer.isResult() ? Optional.of(answer.result()) : Optional.empty();
    }

    private static Value value(FacetName facet, String key, long count) {
        if (facet == FacetName.AUTHOR) {
            AuthorKey author = AuthorKey.parse(key);
            return new Value(facet, Long.toString(author.id()), author.name(), count);
        }
        return new Value(facet, key, key, count);
    }
}
