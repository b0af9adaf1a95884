package org.researcharchive.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedTurnsTest {

    private final FeedTurns turns = new FeedTurns();

    @Test
    void letsOneInAtATime() {
        assertThat(turns.enter()).isTrue();
        assertThat(turns.enter()).isFalse();
    }

    @Test
    void looksOnceMoreHoweverManyCameMeanwhile() {
        turns.enter();
        turns.enter();
        turns.enter();

        assertThat(turns.again()).isTrue();
        assertThat(turns.again()).isFalse();
        assertThat(turns.enter()).isTrue();
    }
}
