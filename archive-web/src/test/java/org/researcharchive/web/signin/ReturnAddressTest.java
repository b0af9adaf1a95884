package org.researcharchive.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/publications/7", "/desk/publications?status=draft&q=a%20b"})
    void pageOfTheDeskIsReturnedTo(String asked) {
        assertThat(ReturnAddress.checked(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/search",
                "//desk.example/desk/",
                "https://example.org/desk/",
                "/deskew",
                "/desk/../search",
                "/desk/\\example.org",
                "/desk/\r\nSet-Cookie: a=b"
            })
    void anyOtherAddressLeadsToTheFirstPageOfTheDesk(String asked) {
        assertThat(ReturnAddress.checked(asked)).isEqualTo("/desk");
    }

    @Test
    void defaultIsItselfAllowed() {
        assertThat(ReturnAddress.checked(ReturnAddress.DESK)).isEqualTo(ReturnAddress.DESK);
    }
}
