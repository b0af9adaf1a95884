package org.researcharchive.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void aSinglePageNeedsNoLinks() {
        assertThat(paging(20, 1).needed()).isFalse();
        assertThat(paging(0, 1).needed()).isFalse();
        assertThat(paging(21, 1).needed()).isTrue();
    }

    @Test
    void firstLastAndNeighboursAreLinked() {
        assertThat(numbers(paging(400, 10))).isEqualTo("1 .. 8 9 [10] 11 12 .. 20");
        assertThat(numbers(paging(400, 1))).isEqualTo("[1] 2 3 .. 20");
        assertThat(numbers(paging(400, 20))).isEqualTo("1 .. 18 19 [20]");
    }

    @Test
    void aGapNeverHidesASinglePage() {
        assertThat(numbers(paging(400, 5))).isEqualTo("1 2 3 4 [5] 6 7 .. 20");
        assertThat(numbers(paging(400, 4))).isEqualTo("1 2 3 [4] 5 6 .. 20");
    }

    @Test
    void endsHaveNoNextOrPrevious() {
        assertThat(paging(40, 1).previous()).isNull();
        assertThat(paging(40, 1).next()).isEqualTo("/p/2");
        assertThat(paging(40, 2).next()).isNull();
        assertThat(paging(40, 2).previous()).isEqualTo("/p/1");
    }

    private static Paging paging(long total, int page) {
        return Paging.of(total, page, 20, number -> "/p/" + number);
    }

    private static String numbers(Paging paging) {
        return paging.steps().stream()
                .map(step -> step.gap() ? ".." : step.current() ? "[" + step.number() + "]" : "" + step.number())
                .collect(Collectors.joining(" "));
    }
}
