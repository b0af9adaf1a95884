package org.researcharchive.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "reader@example.org, reader@example.org",
        "' a.b+archive@EXAMPLE.org ', a.b+archive@example.org",
        "o'neill@mail.example.co.uk, o'neill@mail.example.co.uk",
        "leser@bücher.example, leser@xn--bcher-kva.example"
    })
    void takesWhatMailCanBeSentTo(String typed, String address) {
        assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reader",
                "@example.org",
                "reader@",
                "reader@localhost",
                "a@b@example.org",
                "a..b@example.org",
                "reader@example.org\r\nBcc: all@example.org",
                "reader\n@example.org",
                "\"a b\"@example.org",
                "Reader <reader@example.org>",
                "reader@example.org,other@example.org",
                "reader@[127.0.0.1]",
                "reader@-example.org"
            })
    void refusesEverythingElse(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }
}
