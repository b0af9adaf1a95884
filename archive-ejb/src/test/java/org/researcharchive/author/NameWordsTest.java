package org.researcharchive.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void eachWordIsLookedForWithoutAccentsAndPunctuation() {
        assertThat(NameWords.of("Peña-Gómez, J.").values())
                .containsExactly(
                        Map.entry("word0", "%pena%"), Map.entry("word1", "%gomez%"), Map.entry("word2", "%j%"));
    }

    @Test
    void whatWouldMeanSomethingInAPatternStandsForItself() {
        assertThat(NameWords.of("%_").values()).containsValue("%!%!_%");
    }

    @Test
    void endlessTextIsCutShort() {
        assertThat(NameWords.of("a ".repeat(1_000)).values()).hasSize(8);
    }
}
