package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.researcharchive.search.query.Suggestions.Title;

class RecentSuggestionsTest {

    private final RecentSuggestions recent = new RecentSuggestions();
    private final Suggestions some =
            new Suggestions(List.of(new Title(1, "tides", "Tides")), List.of(), List.of(), List.of());

    @Test
    void remembersWhatWasGivenForTheSameText() {
        recent.keep(TypedText.of("Tid"), some);

        assertThat(recent.find(TypedText.of("tid "))).contains(some);
        assertThat(recent.find(TypedText.of("ti"))).isEmpty();
    }

    @Test
    void forgetsThatThereWasNothing() {
        recent.keep(TypedText.of("tid"), Suggestions.NONE);

        assertThat(recent.find(TypedText.of("tid"))).isEmpty();
    }

    @Test
    void keepsNoMoreThanAThousand() {
        recent.keep(TypedText.of("first"), some);
        for (int i = 0; i < 1_000; i++) {
            recent.keep(TypedText.of("word" + i), some);
        }

        assertThat(recent.find(TypedText.of("first"))).isEmpty();
        assertThat(recent.find(TypedText.of("word1"))).isPresent();
    }
}
