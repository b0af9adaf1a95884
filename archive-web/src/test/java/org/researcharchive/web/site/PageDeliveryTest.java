package org.researcharchive.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageDeliveryTest {

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() {
        assertThat(PageDelivery.matches("W/\"a\"", "W/\"a\"")).isTrue();
        assertThat(PageDelivery.matches("\"x\", W/\"a\"", "W/\"a\"")).isTrue();
        assertThat(PageDelivery.matches("*", "W/\"a\"")).isTrue();
        assertThat(PageDelivery.matches("W/\"b\"", "W/\"a\"")).isFalse();
        assertThat(PageDelivery.matches(null, "W/\"a\"")).isFalse();
    }

    @Test
    void compressesOnlyForThoseWhoTakeIt() {
        assertThat(PageDelivery.acceptsGzip("gzip, deflate, br")).isTrue();
        assertThat(PageDelivery.acceptsGzip("br;q=1.0, gzip;q=0.8")).isTrue();
        assertThat(PageDelivery.acceptsGzip("gzip;q=0")).isFalse();
        assertThat(PageDelivery.acceptsGzip("identity")).isFalse();
        assertThat(PageDelivery.acceptsGzip(null)).isFalse();
    }

    @Test
    void theDeskMakesItsOwnScriptPolicy() {
        assertThat(SecurityHeaders.policyFor("/search"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(SecurityHeaders.policyFor("/desk/jobs"))
                .doesNotContain("script-src")
                .contains("frame-ancestors");
        assertThat(SecurityHeaders.policyFor("/desktop")).contains("script-src 'self'");
    }
}
