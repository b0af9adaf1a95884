package org.researcharchive.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    private final SearchAddress search = SearchAddress.of(Map.of(
            "page", new String[] {"3"},
            "category", new String[] {"Asia/Korea", "Trade", "Trade", " "},
            "from", new String[] {"2014"},
            "to", new String[] {"2018"},
            "q", new String[] {"news agency"},
            "sort", new String[] {""},
            "utm_source", new String[] {"x"}));

    @Test
    void theSameSearchHasOneAddress() {
        assertThat(search)
                .hasToString("/search?q=news+agency&category=Asia%2FKorea&category=Trade&from=2014&to=2018&page=3");
    }

    @Test
    void anotherSetOfHitsStartsAtItsFirstPage() {
        assertThat(search.without("category", "Trade"))
                .hasToString("/search?q=news+agency&category=Asia%2FKorea&from=2014&to=2018");
        assertThat(search.with("sort", "newest").first("page")).isEmpty();
        assertThat(search.page(4).first("page")).isEqualTo("4");
        assertThat(search.page(1).first("page")).isEmpty();
    }

    @Test
    void aRangeOfDatesIsOneFilter() {
        assertThat(search.filterCount()).isEqualTo(3);
        assertThat(search.without("from").filterCount()).isEqualTo(3);
        assertThat(search.withoutFilters().filterCount()).isZero();
        assertThat(search.withoutFilters()).hasToString("/search?q=news+agency");
    }

    @Test
    void anEmptySearchIsThePageItself() {
        assertThat(SearchAddress.of(Map.of())).hasToString("/search");
    }

    @Test
    void rangesAreSaidInWords() {
        assertThat(Chips.range("2014", "2018")).isEqualTo("2014 to 2018");
        assertThat(Chips.range("2014-03", "")).isEqualTo("from March 2014");
        assertThat(Chips.range("", "2018-01-05")).isEqualTo("until 5 January 2018");
        assertThat(Chips.range("2014", "2014")).isEqualTo("2014");
    }
}
