package org.researcharchive.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleQueriesTest {

    @Test
    void takesWordsAsTheyFollowEachOther() {
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            String query = SampleQueries.cut("On tides, and the Treaties of 1905: a study", random);
            assertThat("and the Treaties 1905 study tides and the Treaties 1905 study")
                    .contains(query);
            assertThat(query.split(" ")).hasSizeBetween(1, 4);
        }
    }

    @Test
    void aTitleOfShortWordsGivesNone() {
        assertThat(SampleQueries.cut("A b c", new Random(1))).isEmpty();
    }
}
