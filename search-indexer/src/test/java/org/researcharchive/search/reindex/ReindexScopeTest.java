package org.researcharchive.search.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.job.JobKind;
import org.researcharchive.record.PartialDate;

class ReindexScopeTest {

    @Test
    void withoutAConditionItIsEverything() {
        assertThat(ReindexScope.of(Map.of()).kind()).isEqualTo(JobKind.REINDEX);
        assertThat(ReindexScope.of(Map.of("category", "  ", "ids", "")).isEverything())
                .isTrue();
    }

    @Test
    void whatAJobIsStartedWithIsReadAgain() {
        ReindexScope scope = ReindexScope.of(Map.of(
                "category", "Rivers/Tides", "series", "Notes", "from", "2019", "to", "2021-06", "ids", "7, 9 7;12"));

        assertThat(scope.kind()).isEqualTo(JobKind.REINDEX_PART);
        assertThat(scope.ids()).isEqualTo(List.of(7L, 9L, 12L));
        assertThat(scope.to()).isEqualTo(PartialDate.parse("2021-06"));
        assertThat(ReindexScope.of(scope.parameters())).isEqualTo(scope);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertRefused("from", "soon", "is no date");
        assertRefused("ids", "7, x", "'x' is no number");
        assertRefused("failuresOf", "last", "'last' is no number");
        assertRefused("categroy", "Rivers", "no condition 'categroy'");
    }

    private static void assertRefused(String name, String value, String message) {
        assertThatThrownBy(() -> ReindexScope.of(Map.of(name, value)))
                .isInstanceOf(InvalidScopeException.class)
                .hasMessageContaining(message);
    }
}
