package org.researcharchive.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko-KR,ko;q=0.9,en;q=0.8 | KOREAN",
                "ko | KOREAN",
                "KO-kr | KOREAN",
                "en-GB, ko;q=0.9 | ENGLISH",
                "en;q=0.5, ko;q=0.7 | KOREAN",
                "en, ko | ENGLISH",
                "ko, en | KOREAN",
                "fr, de;q=0.7, ko;q=0.1 | KOREAN",
                "ko;q=0, en;q=0.1 | ENGLISH",
                "en;q=0, * | KOREAN",
                "fr;q=0.9, *;q=0.5 | ENGLISH"
            })
    void browserIsAnsweredInWhatItLikesBest(String header, Language language) {
        assertThat(Language.likedBest(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr", "*", "''", "ko;q=2", "ko;q=high", ";;;,,=", "kor", "k o", "ko-", "한국어", "ko;q=0.9999"})
    void whatIsNoWishForALanguageOfOursIsAnsweredInEnglish(String header) {
        assertThat(Language.likedBest(header)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void whoSaysNothingIsAnsweredInEnglish() {
        assertThat(Language.likedBest(null)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void oneBrokenWishDoesNotSpoilTheOthers() {
        assertThat(Language.likedBest("en;q=x, ,;, ko;q=0.3")).isEqualTo(Language.KOREAN);
    }
}
