package org.researcharchive.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "A first note, a-first-note",
        "Korea’s harbours, koreas-harbours",
        "Guaraní & Español, guarani-espanol",
        "  --  , untitled",
        "한국의 항구, 한국의-항구",
        "C++ / Java!, c-java",
    })
    void keepsLettersAndDigitsOfAnyScript(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void isCutAtAWord() {
        String slug = Slug.of("harbour ".repeat(40));
        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("harbour");
    }

    @Test
    void isCutWithinAVeryLongWord() {
        assertThat(Slug.of("a".repeat(500))).hasSize(80);
    }
}
