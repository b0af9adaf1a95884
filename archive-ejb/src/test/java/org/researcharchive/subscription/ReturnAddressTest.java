package org.researcharchive.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReturnAddressTest {

    private final ReturnAddress address = new ReturnAddress(
            EmailAddress.parse("bounces@example.org").orElseThrow(), new LinkSigner(new byte[] {1, 2, 3}));

    @Test
    void knowsTheMailOfAnAddressItMade() {
        assertThat(address.of(12)).matches("bounces\\+12-[0-9a-f]{16}@example\\.org");
        assertThat(address.mail(address.of(12))).hasValue(12);
        assertThat(address.mail("The archive <" + address.of(12) + ">")).hasValue(12);
        assertThat(address.mail(address.of(12).toLowerCase(Locale.ROOT))).hasValue(12);
    }

    @Test
    void anAddressThatItDidNotMakeIsNoMail() {
        assertThat(address.mail("bounces+12-0000000000000000@example.org")).isEmpty();
        assertThat(address.mail(address.of(12).replace("+12-", "+13-"))).isEmpty();
        assertThat(address.mail("bounces@example.org")).isEmpty();
        assertThat(address.mail("bounces+99999999999999999999-0000000000000000@example.org"))
                .isEmpty();
        assertThat(address.mail("")).isEmpty();
    }
}
