package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.publication.PublicationFilter;

class ListStateTest {

    @Test
    void plainAddressShowsEverythingLastChangedFirst() {
        ListState state = ListState.of(Map.of());
        assertThat(state.filter()).isEqualTo(PublicationFilter.ALL);
        assertThat(state.address()).isEqualTo("/desk/publications");
        assertThat(state.isNarrowed()).isFalse();
    }

    @Test
    void addressAndStateAreTheSameThing() {
        Map<String, String> parameters = Map.of(
                "q",
                "rivers & dams",
                "status",
                "in-review",
                "missing",
                "authors",
                "sort",
                "-published-on",
                "page",
                "3",
                "size",
                "50");
        ListState state = ListState.of(parameters);
        assertThat(state.address())
                .isEqualTo("/desk/publications?q=rivers+%26+dams&status=in-review&missing=authors"
                        + "&sort=-published-on&page=3&size=50");
        assertThat(state.first()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "status, nonsense",
        "missing, title",
        "sort, colour",
        "page, 0",
        "page, -1",
        "page, 99999999999",
        "size, 7",
        "q, '  '"
    })
    void valuesThatMakeNoSenseAreLeftOut(String name, String value) {
        assertThat(ListState.of(Map.of(name, value)).address()).isEqualTo("/desk/publications");
    }
}
