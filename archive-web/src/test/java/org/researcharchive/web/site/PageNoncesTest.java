package org.researcharchive.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageNoncesTest {

    @Test
    void aPublicPageIsTheSameEachTime() {
        assertThat(without("<script src=\"/search.js\" defer=\"defer\" nonce=\"YWJj\"></script>"))
                .isEqualTo("<script src=\"/search.js\" defer=\"defer\"></script>");
    }

    @Test
    void textIsLeftAlone() {
        assertThat(without("<p>write nonce=\"x\" — 논스</p>")).isEqualTo("<p>write nonce=\"x\" — 논스</p>");
    }

    private static String without(String html) {
        return new String(PageDelivery.withoutNonces(html.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
