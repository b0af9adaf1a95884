package org.researcharchive.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0097",
                "0000000218250097",
                "https://orcid.org/0000-0002-1825-0097",
                " http://www.orcid.org/0000-0002-1825-0097/ "
            })
    void isReadInEveryWayItIsWritten(String text) {
        assertThat(Orcid.parse(text).value()).isEqualTo("0000-0002-1825-0097");
    }

    @Test
    void mayEndInX() {
        assertThat(Orcid.parse("0000-0002-1694-233x").value()).isEqualTo("0000-0002-1694-233X");
    }

    @Test
    void isRefusedWhereOneDigitIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Orcid.parse("0000-0002-1825-0096"))
                .withMessageContaining("0000-0002-1825-0096")
                .withMessageContaining("typing error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234",
                "0000-0002-1825-009",
                "abcd-0002-1825-0097",
                "https://example.org/0000-0002-1825-0097"
            })
    void isRefusedWhereItIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Orcid.parse(text))
                .withMessageContaining("not an ORCID iD");
    }
}
