package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeListTest {

    @Test
    void itIsInTheOrderOfTheListAndEndsInATieBreak() {
        assertThat(order(SearchRequest.builder().text("rivers").build()))
                .containsExactly("_score", "publishedOn", "id");
        assertThat(order(SearchRequest.builder().build())).containsExactly("publishedOn", "id");
        assertThat(order(SearchRequest.builder()
                        .text("rivers")
                        .sort(SearchSort.TITLE)
                        .build()))
                .containsExactly("titleKey", "id");
    }

    @Test
    void filtersNarrowIt() {
        SearchRequest request = SearchRequest.builder()
                .text("rivers")
                .filter(FacetName.TYPE, "report")
                .build();
        assertThat(whole(request).query().toString()).contains("rivers", "\"report\"");
    }

    private static List<String> order(SearchRequest request) {
        return whole(request).order().stream()
                .map(sort -> sort.isScore() ? "_score" : sort.field().field())
                .toList();
    }

    private static WholeList whole(SearchRequest request) {
        return WholeList.of(request, QueryText.parse(request.text()));
    }
}
