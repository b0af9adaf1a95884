package org.researcharchive.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.researcharchive.search.query.Facet;
import org.researcharchive.search.query.FacetName;
import org.researcharchive.search.query.FacetValue;

class FacetViewTest {

    @Test
    void longFacetsShowTheirCommonestAndTheirSelectedValues() {
        List<FacetValue> values = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            values.add(new FacetValue("tag " + i, "tag " + i, 31 - i, i == 25, 0, List.of()));
        }
        FacetView view = FacetView.of(new Facet(FacetName.TAG, values, true));
        assertThat(view.shown()).extracting(FacetView.Value::value).hasSize(9).endsWith("tag 25");
        assertThat(view.others()).hasSize(21);
        assertThat(view.searchable()).isTrue();
        assertThat(view.size()).isEqualTo(30);
    }

    @Test
    void categoriesAreNamedByTheirLastStepAndKeepTheirContext() {
        FacetValue child = new FacetValue("Asia/Korea", "Korea", 3, false, 1, List.of());
        FacetView view = FacetView.of(new Facet(
                FacetName.CATEGORY, List.of(new FacetValue("Asia", "Asia", 5, true, 0, List.of(child))), true));
        assertThat(view.shown()).extracting(FacetView.Value::label).containsExactly("Asia", "Korea");
        assertThat(view.shown().getLast().context()).isEqualTo("Asia");
        assertThat(view.shown().getLast().indent()).isEqualTo("d1");
    }
}
