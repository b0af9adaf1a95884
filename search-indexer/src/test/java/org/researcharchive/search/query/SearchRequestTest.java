package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.record.PartialDate;

class SearchRequestTest {

    @Test
    void takesDefaultsWhereNothingIsSaid() {
        assertThat(SearchRequest.ofParameters(Map.of()))
                .isEqualTo(new SearchRequest("", Map.of(), null, null, SearchSort.RELEVANCE, 1, 20, true));
    }

    @Test
    void tidiesPathsThatWouldBeTheirOwnParents() {
        SearchRequest request = SearchRequest.ofParameters(Map.of("category", List.of("/Asia//Korea/", "/", "Europe")));

        assertThat(request.selected(FacetName.CATEGORY)).containsExactly("Asia/Korea", "Europe");
    }

    @Test
    void readsEveryParameter() {
        SearchRequest request = SearchRequest.ofParameters(Map.of(
                "q", List.of("trade"),
                "category", List.of("Asia/Korea", "Asia/Korea", " Europe "),
                "author", List.of("12"),
                "year", List.of("2014", ""),
                "from", List.of("2014-02"),
                "to", List.of("2015"),
                "sort", List.of("Newest"),
                "page", List.of("3"),
                "size", List.of("50"),
                "utm_source", List.of("mail")));

        assertThat(request)
                .isEqualTo(new SearchRequest(
                        "trade",
                        Map.of(
                                FacetName.CATEGORY, List.of("Asia/Korea", "Europe"),
                                FacetName.AUTHOR, List.of("12"),
                                FacetName.YEAR, List.of("2014")),
                        PartialDate.parse("2014-02"),
                        PartialDate.parse("2015"),
                        SearchSort.NEWEST,
                        3,
                        50,
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sort | best | sort 'best' is not an order; use relevance, newest, oldest, title",
                "page | 0 | page '0' is not a page; pages count from 1",
                "page | x | page 'x' is not a whole number from 1 up",
                "page | 99999999999 | page '99999999999' is not a whole number from 1 up",
                "page | 501 | page '501' with size '20' is beyond the first 10000 hits; narrow the search by a date, a category or more words",
                "size | 101 | size '101' is out of range; use 1 to 100 hits a page",
                "size | -1 | size '-1' is out of range; use 1 to 100 hits a page",
                "from | 2014-13 | from '2014-13' is not a date; write YYYY-MM-DD, YYYY-MM or YYYY",
                "to | yesterday | to 'yesterday' is not a date; write YYYY-MM-DD, YYYY-MM or YYYY",
                "author | Kim | author 'Kim' is not an author's id; give the number, or search by name with q=author:name",
                "year | 14 | year '14' is not a year; write four digits, or give a range with from and to",
            })
    void refusesWhatItCannotHonourNamingValueAndRemedy(String parameter, String value, String message) {
        assertThatThrownBy(() -> SearchRequest.ofParameters(Map.of(parameter, List.of(value))))
                .isInstanceOf(InvalidSearchException.class)
                .hasMessage(message);
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> SearchRequest.ofParameters(Map.of("from", List.of("2015"), "to", List.of("2014-06"))))
                .hasMessage("to '2014-06' is before from '2015'; exchange the two");
        assertThat(SearchRequest.ofParameters(Map.of("from", List.of("2014-06"), "to", List.of("2014"))))
                .isNotNull();
    }

    @Test
    void boundsWhatCanBeSelectedInOneFacet() {
        List<String> tags = IntStream.range(0, 51).mapToObj(i -> "tag" + i).toList();

        assertThatThrownBy(() -> SearchRequest.ofParameters(Map.of("tag", tags)))
                .hasMessage("tag 'tag50' is one value too many; select at most 50 at a time");
    }

    @Test
    void shortensWhatItQuotes() {
        assertThatThrownBy(() -> SearchRequest.ofParameters(Map.of("sort", List.of("x".repeat(5_000)))))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }
}
