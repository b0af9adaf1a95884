package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private final Spelling spelling = new Spelling(Map.of("langauge", "language", "modle", "model"));

    @Test
    void keepsTheFormOfTheText() {
        assertThat(spelling.of(
                        QueryText.parse("title:Langauge (small OR modle) \"langauge modle\" -langauge year:2014")))
                .isEqualTo("title:language small OR model \"language model\" -langauge year:2014");
    }

    @Test
    void asksForTheWordsThatMustBeFound() throws Exception {
        assertThat(Json.of(Spelling.body(
                                QueryText.parse("langauge author:\"kim modle\" -north type:report"),
                                "publications",
                                "4s"))
                        .at("/suggest/text")
                        .asText())
                .isEqualTo("langauge kim modle");
    }
}
