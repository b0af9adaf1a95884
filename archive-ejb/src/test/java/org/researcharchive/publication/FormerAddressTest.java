package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://example.org/2015/03/note/,                  /2015/03/note
            http://example.org/2015/03/note?utm_source=x#top,   /2015/03/note
            https://example.org/?p=12&preview=true,             /?p=12
            https://example.org/blog/?page_id=3,                /blog?page_id=3
            /a%ED%95%9C/,                                       /a한
            /100%/,                                             /100%
            /a+b,                                               /a+b
            https://example.org,                                -
            https://example.org/,                               -
            mailto:a@example.org,                               -
            ftp://example.org/a,                                -
            //example.org/a,                                    -
            a/b,                                                -
            """)
    void addressesOfOnePageAreOne(String address, String normal) {
        assertThat(FormerAddress.normal(address)).isEqualTo(Optional.ofNullable(normal));
    }
}
