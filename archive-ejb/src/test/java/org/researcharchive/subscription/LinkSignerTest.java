package org.researcharchive.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.researcharchive.subscription.LinkSigner.Purpose;

class LinkSignerTest {

    private final LinkSigner signer = new LinkSigner(new byte[] {1, 2, 3});
    private final String signature = signer.sign(Purpose.CONFIRM, 7, "salt");

    @Test
    void knowsItsOwnSignature() {
        assertThat(signer.isSigned(Purpose.CONFIRM, 7, "salt", signature)).isTrue();
    }

    @Test
    void aSignatureIsForOnePurposeOneNumberAndOneSalt() {
        assertThat(signer.isSigned(Purpose.MANAGE, 7, "salt", signature)).isFalse();
        assertThat(signer.isSigned(Purpose.CONFIRM, 8, "salt", signature)).isFalse();
        assertThat(signer.isSigned(Purpose.CONFIRM, 7, "other", signature)).isFalse();
        assertThat(signer.isSigned(Purpose.CONFIRM, 7, "salt", "")).isFalse();
    }

    @Test
    void aMarkIsForOneMail() {
        assertThat(signer.isMark(7, signer.mark(7))).isTrue();
        assertThat(signer.isMark(8, signer.mark(7))).isFalse();
        assertThat(signer.isMark(7, "")).isFalse();
    }

    @Test
    void anotherKeySignsOtherwise() {
        LinkSigner other = new LinkSigner(new byte[] {1, 2, 4});
        assertThat(other.isSigned(Purpose.CONFIRM, 7, "salt", signature)).isFalse();
    }

    @Test
    void aSignatureStandsInALinkAsItIs() {
        assertThat(SubscriptionLinks.claim("7." + signature)).contains(new SubscriptionLinks.Claim(7, signature));
        assertThat(SubscriptionLinks.claim("7." + signature + "x")).isEmpty();
        assertThat(SubscriptionLinks.claim("-7." + signature)).isEmpty();
        assertThat(SubscriptionLinks.claim(null)).isEmpty();
    }
}
