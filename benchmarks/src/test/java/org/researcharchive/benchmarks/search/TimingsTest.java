package org.researcharchive.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingsTest {

    @Test
    void countsFromTheFastest() {
        Timings timings = new Timings(List.of(4.0, 1.0, 3.0, 2.0));
        assertThat(timings.percentile(0)).isEqualTo(1);
        assertThat(timings.percentile(50)).isEqualTo(3);
        assertThat(timings.percentile(100)).isEqualTo(4);
        assertThat(new Timings(List.of()).percentile(50)).isZero();
    }
}
