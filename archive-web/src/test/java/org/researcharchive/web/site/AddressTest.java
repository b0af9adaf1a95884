package org.researcharchive.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void readsListsAndEntries() {
        assertThat(Address.of("/")).isEqualTo(new Address("", null, null, null));
        assertThat(Address.of("")).isEqualTo(new Address("", null, null, null));
        assertThat(Address.of("/authors")).isEqualTo(new Address("authors", null, null, null));
        assertThat(Address.of("/authors/12")).isEqualTo(new Address("authors", 12L, null, null));
        assertThat(Address.of("/series/7/the-channel")).isEqualTo(new Address("series", 7L, "the-channel", null));
        assertThat(Address.of("/authors/7/김정은")).isEqualTo(new Address("authors", 7L, "김정은", null));
    }

    @Test
    void readsOtherFormsOfThem() {
        assertThat(Address.of("/publications/12/a-note/versions/3"))
                .isEqualTo(new Address("publications", 12L, "a-note", "versions/3"));
        assertThat(Address.of("/publications/12/a-note/cite"))
                .isEqualTo(new Address("publications", 12L, "a-note", "cite"));
        assertThat(Address.of("/series/7/the-channel/feed.atom"))
                .isEqualTo(new Address("series", 7L, "the-channel", "feed.atom"));
        assertThat(Address.of("/search/feed.rss")).isEqualTo(new Address("search", null, null, "feed.rss"));
        assertThat(Address.of("/feed.atom")).isEqualTo(new Address("", null, null, "feed.atom"));
        assertThat(Addresses.form("/", "feed.atom")).isEqualTo("/feed.atom");
        assertThat(Addresses.form("/search", "feed.atom")).isEqualTo("/search/feed.atom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/authors/abc",
                "/publications/12/a-note/versions/0",
                "/authors/0",
                "/authors/-1",
                "/authors/99999999999999999999",
                "/a/1/b/c",
                "//"
            })
    void refusesWhatIsNoAddress(String path) {
        assertThat(Address.of(path)).isNull();
    }

    @Test
    void addressesAreEncoded() {
        assertThat(Addresses.author(7, "김")).isEqualTo("/authors/7/%EA%B9%80");
        assertThat(Addresses.file("ab12/a report.pdf")).isEqualTo("/files/ab12/a%20report.pdf");
        assertThat(Addresses.searchBy("category", "Asia/North Korea")).isEqualTo("/search?category=Asia%2FNorth+Korea");
    }
}
