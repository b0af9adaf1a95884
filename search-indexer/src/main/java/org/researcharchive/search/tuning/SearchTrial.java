package org.researcharchive.search.tuning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.search.query.Hit;
import org.researcharchive.search.query.LiveTuning;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchResults;
import org.researcharchive.search.query.SearchTuning;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.tuning.JudgedQuery;
import org.researcharchive.tuning.Tuning;

/**
 * Tries a tuning before readers meet it: the same searches, by the same code, on the index that readers search, once as
 * they are answered now and once as they would be.
 */
@Stateless
@RolesAllowed(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchTrial {

    /** What people look at before they change their search. */
    static final int DEPTH = 10;

    @Inject
    private PublicationSearch search;

    @Inject
    private LiveTuning live;

    /**
     * Compares the answers to judged searches.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public TuningComparison compare(Tuning proposed, List<JudgedQuery> queries) {
        SearchTuning now = live.current();
        SearchTuning then = SearchTuning.of(proposed);
        return new TuningComparison(queries.stream()
                .map(query -> compare(query.words(), query.grades(), now, then))
                .toList());
    }

    /**
     * Compares the answers to a search that nobody judged.
     *
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public QueryComparison compare(Tuning proposed, String words) {
        return compare(words, Map.of(), live.current(), SearchTuning.of(proposed));
    }

    private QueryComparison compare(String words, Map<Long, Integer> grades, SearchTuning now, SearchTuning then) {
        SearchRequest request =
                SearchRequest.builder().text(words).size(DEPTH).withoutFacets().build();
        SearchResults before = search.search(request, now);
        SearchResults after = search.search(request, then);
        return new QueryComparison(
                words,
                before.total(),
                after.total(),
                ndcg(before, grades),
                ndcg(after, grades),
                ranks(before.hits(), after.hits(), grades));
    }

    private static @Nullable Double ndcg(SearchResults results, Map<Long, Integer> grades) {
        if (grades.isEmpty()) {
            return null;
        }
        Map<String, Integer> byId = grades.entrySet().stream()
                .collect(Collectors.toMap(grade -> grade.getKey().toString(), Map.Entry::getValue));
        return new Ranking(
                        results.hits().stream()
                                .map(hit -> Long.toString(hit.id()))
                                .toList(),
                        byId)
                .ndcg(DEPTH);
    }

    static List<RankChange> ranks(List<Hit> before, List<Hit> after, Map<Long, Integer> grades) {
        Map<Long, Hit> all = new LinkedHashMap<>();
        after.forEach(hit -> all.put(hit.id(), hit));
        before.forEach(hit -> all.putIfAbsent(hit.id(), hit));
        List<RankChange> ranks = new ArrayList<>();
        all.forEach((id, hit) -> ranks.add(
                new RankChange(id, hit.slug(), hit.title(), rank(before, id), rank(after, id), grades.get(id))));
        return ranks;
    }

    private static @Nullable Integer rank(List<Hit> hits, long id) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).id() == id) {
                return i + 1;
            }
        }
        return null;
    }
}
