package org.researcharchive.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.PartialDate;
import org.researcharchive.search.query.FacetValue;

class YearsViewTest {

    private final SearchAddress search = SearchAddress.of(Map.of("q", new String[] {"quay"}));

    @Test
    void yearsWithoutRecordsKeepTheirPlace() {
        YearsView years = YearsView.of(List.of(year("2011", 4), year("2014", 8)), search, null, null);
        assertThat(years.bars()).extracting(YearsView.Bar::label).containsExactly("2011", "2012", "2013", "2014");
        assertThat(years.bars()).extracting(YearsView.Bar::height).containsExactly(50, 0, 0, 100);
        assertThat(years.bars().getFirst().address()).isEqualTo("/search?q=quay&from=2011&to=2011");
    }

    @Test
    void barsInsideTheRangeAreMarked() {
        YearsView years = YearsView.of(
                List.of(year("2011", 4), year("2014", 8)),
                search,
                PartialDate.parse("2012-05"),
                PartialDate.parse("2013"));
        assertThat(years.bars()).extracting(YearsView.Bar::selected).containsExactly(false, true, true, false);
    }

    @Test
    void veryManyYearsShareBars() {
        YearsView years = YearsView.of(List.of(year("1801", 1), year("2024", 1)), search, null, null);
        assertThat(years.bars()).hasSizeLessThanOrEqualTo(60);
        assertThat(years.bars().getLast().to()).isEqualTo("2024");
        assertThat(years.bars().stream().mapToLong(YearsView.Bar::count).sum()).isEqualTo(2);
    }

    @Test
    void nothingToShowIsSaidSo() {
        assertThat(YearsView.of(List.of(), search, null, null).any()).isFalse();
        assertThat(YearsView.of(List.of(year("2014", 0)), search, null, null).any())
                .isFalse();
    }

    @Test
    void monthsLeadToThemselvesAndBackToAllYears() {
        SearchAddress year = search.with("from", "2014").with("to", "2014").with("type", "report");
        YearsView months = YearsView.ofMonths(List.of(year("2014-01", 0), year("2014-02", 3)), year);
        assertThat(months.zoomed()).isTrue();
        assertThat(months.wider()).isEqualTo("/search?q=quay&type=report");
        assertThat(months.bars()).extracting(YearsView.Bar::label).containsExactly("January 2014", "February 2014");
        assertThat(months.bars().getLast().address()).isEqualTo("/search?q=quay&type=report&from=2014-02&to=2014-02");
    }

    private static FacetValue year(String year, long count) {
        return new FacetValue(year, year, count, false, 0, List.of());
    }
}
