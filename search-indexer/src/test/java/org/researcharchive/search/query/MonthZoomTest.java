package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.record.PartialDate;

class MonthZoomTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019, 2019, 2019",
        "2019-10-18, 2020-02, 2019, 2020",
        "2019, 2021, 0, 0",
        "2019, , 0, 0",
        ", 2019, 0, 0",
    })
    void aRangeOfAYearOrTwoIsShownByMonth(@Nullable String from, @Nullable String to, int first, int last) {
        SearchRequest request =
                SearchRequest.builder().from(date(from)).to(date(to)).build();
        assertThat(MonthZoom.of(request))
                .isEqualTo(first == 0 ? Optional.empty() : Optional.of(new MonthZoom(first, last)));
    }

    @Test
    void selectedYearsAndARangeNarrowEachOther() {
        SearchRequestBuilder years =
                SearchRequest.builder().filter(FacetName.YEAR, "2018").filter(FacetName.YEAR, "2012");
        assertThat(MonthZoom.of(years.build())).isEmpty();
        assertThat(MonthZoom.of(years.from(PartialDate.parse("2018-03")).build()))
                .contains(new MonthZoom(2018, 2018));
        assertThat(MonthZoom.of(years.from(PartialDate.parse("2020")).build())).isEmpty();
    }

    @Test
    void monthsInsideTheRangeAreSelectedAndAllKeepTheirPlace() {
        SearchRequest request = SearchRequest.builder()
                .from(PartialDate.parse("2019-11"))
                .to(PartialDate.parse("2020-01-05"))
                .build();
        List<FacetValue> months = MonthZoom.of(request).orElseThrow().read(request, null);
        assertThat(months).hasSize(24);
        assertThat(months.stream().filter(FacetValue::selected).map(FacetValue::value))
                .containsExactly("2019-11", "2019-12", "2020-01");
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
