package org.researcharchive.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReaderTest {

    private static final Reader BY_ADDRESS = new Reader(Language.KOREAN, true, "/search");
    private static final Reader BY_HEADER = new Reader(Language.KOREAN, false, "/search");

    @Test
    void nobodyIsAnsweredInEnglish() {
        assertThat(Reader.speaks()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void languageHoldsWhileTheRequestIsAnsweredAndNoLonger() {
        BY_ADDRESS.<RuntimeException, RuntimeException>during(
                () -> assertThat(Reader.speaks()).isEqualTo(Language.KOREAN));
        assertThat(Reader.speaks()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void languageIsForgottenWhereTheAnswerFails() {
        assertThatThrownBy(() -> BY_ADDRESS.<RuntimeException, RuntimeException>during(() -> {
                    throw new IllegalArgumentException("as tried");
                }))
                .hasMessage("as tried");
        assertThat(Reader.speaks()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void whoNamesALanguageInTheAddressStaysInIt() {
        assertThat(BY_ADDRESS.addressOf("/search?q=a")).isEqualTo("/ko/search?q=a");
        assertThat(BY_ADDRESS.addressOf("/")).isEqualTo("/ko");
        assertThat(BY_ADDRESS.addressOf("/en/search")).isEqualTo("/en/search");
        assertThat(BY_ADDRESS.addressOf("/api/v1/search")).isEqualTo("/api/v1/search");
        assertThat(BY_ADDRESS.addressOf("https://example.org/search")).isEqualTo("https://example.org/search");
        assertThat(BY_ADDRESS.addressOf("#main")).isEqualTo("#main");
    }

    @Test
    void whoseBrowserIsAskedKeepsPlainAddresses() {
        assertThat(BY_HEADER.addressOf("/search?q=a")).isEqualTo("/search?q=a");
    }
}
