package org.researcharchive.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.publication.PublicationFilter;

class ListStateTest {

    @Test
    void plainAddressShowsEverythingLastChangedFirst() {
        ListState state = ListState.of(Map.of());
        assertThat(state).isEqualTo(ListState.ALL);
        assertThat(new ListFilter(state.narrowed(), Instant.EPOCH).read(state.sort(), state.ascending()))
                .isEqualTo(PublicationFilter.ALL);
        assertThat(state.address()).isEqualTo("/desk/publications");
        assertThat(state.isNarrowed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/publications?q=rivers+%26+dams&status=in-review&missing=authors&sort=-published-on&page=3&size=50",
                "/desk/publications?title=tide&author=Ida&category=Sea%2FLaw&series=Notes&type=report&from=2019&to=2020-05",
                "/desk/publications?created-by=ida&changed-by=olu&changed-since=7d&sort=title",
                "/desk/publications?sort=-type&columns=title.number.series.type",
                "/desk/publications?from=soon",
                "/desk/publications?columns=title"
            })
    void addressAndStateAreTheSameThing(String address) {
        assertThat(read(address).address()).isEqualTo(address);
    }

    @Test
    void pageIsCountedInRowsOfItsSize() {
        assertThat(read("/desk/publications?page=3&size=50").first()).isEqualTo(100);
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
        "q, '  '",
        "columns, colour",
        "columns, ''"
    })
    void valuesThatMakeNoSenseAreLeftOut(String name, String value) {
        assertThat(ListState.of(Map.of(name, new String[] {value})).address()).isEqualTo("/desk/publications");
    }

    @Test
    void formSendsOneValueForEachColumn() {
        ListState state = ListState.of(Map.of("columns", new String[] {"title", "status", "series"}));
        assertThat(state.columns()).isEqualTo(Set.of(ListColumn.STATUS, ListColumn.SERIES));
    }

    @Test
    void narrowingFurtherStartsAtTheFirstRowAndCanBeTakenBack() {
        ListState state = read("/desk/publications?status=draft&page=4&columns=title.date");
        assertThat(state.with("author", "Ida").address())
                .isEqualTo("/desk/publications?author=Ida&status=draft&columns=title.date");
        assertThat(state.with("status", null).address()).isEqualTo("/desk/publications?columns=title.date");
    }

    private static ListState read(String address) {
        String query = address.substring(address.indexOf('?') + 1);
        return ListState.of(Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> new String[] {URLDecoder.decode(pair[1], StandardCharsets.UTF_8)},
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }
}
