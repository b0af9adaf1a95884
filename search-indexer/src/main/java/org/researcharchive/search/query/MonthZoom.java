package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/**
 * The months of the years that a search is narrowed to, where these are few enough to be told apart by month. As with
 * years, months outside a range keep their counts, so that the range can be moved.
 *
 * @param first year, of which January is the first month
 * @param last year, of which December is the last month
 */
record MonthZoom(int first, int last) {

    /** The name of the count among those of the facets. */
    static final String MONTHS = "months";

    private static final String BY_MONTH = "by-month";
    private static final int MOST_YEARS = 2;

    /** The years that a request is narrowed to; nothing where these are too many for their months to be shown. */
    static Optional<MonthZoom> of(SearchRequest request) {
        List<Integer> years =
                request.selected(FacetName.YEAR).stream().map(Integer::valueOf).toList();
        Optional<Integer> first = tighter(years.stream().min(Integer::compare), year(request.from()), Math::max);
        Optional<Integer> last = tighter(years.stream().max(Integer::compare), year(request.to()), Math::min);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int count = last.get() - first.get() + 1;
        return count >= 1 && count <= MOST_YEARS
                ? Optional.of(new MonthZoom(first.get(), last.get()))
                : Optional.empty();
    }

    /**
     * Counts the months.
     *
     * @param others what the facets other than the year select
     */
    Aggregation counting(List<Query> others) {
        List<Query> filters = new ArrayList<>(others);
        filters.add(QueryBuilders.range(range -> range.date(date -> date.field("publishedOn")
                .gte(YearMonth.of(first, 1).atDay(1).toString())
                .lte(YearMonth.of(last, 12).atEndOfMonth().toString()))));
        return Aggregation.of(months -> months.filter(filter -> filter.bool(bool -> bool.filter(filters)))
                .aggregations(
                        BY_MONTH,
                        byMonth -> byMonth.dateHistogram(
                                histogram -> histogram.field("publishedOn").calendarInterval(CalendarInterval.Month))));
    }

    /** All months with their counts, earliest first. */
    List<FacetValue> read(SearchRequest request, @Nullable Aggregate months) {
        Map<YearMonth, Long> counts = new HashMap<>();
        Aggregate byMonth =
                months == null ? null : months.filter().aggregations().get(BY_MONTH);
        if (byMonth != null) {
            byMonth.dateHistogram()
                    .buckets()
                    .array()
                    .forEach(bucket -> counts.put(
                            YearMonth.from(Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC)),
                            bucket.docCount()));
        }
        return IntStream.range(0, (last - first + 1) * 12)
                .mapToObj(YearMonth.of(first, 1)::plusMonths)
                .map(month -> FacetValue.flat(
                        month.toString(), month.toString(), counts.getOrDefault(month, 0L), isSelected(request, month)))
                .toList();
    }

    private static boolean isSelected(SearchRequest request, YearMonth month) {
        List<String> years = request.selected(FacetName.YEAR);
        PartialDate from = request.from();
        PartialDate to = request.to();
        return (years.isEmpty() || years.contains(Integer.toString(month.getYear())))
                && (from == null || !month.atEndOfMonth().isBefore(from.firstDay()))
                && (to == null || !month.atDay(1).isAfter(to.lastDay()));
    }

    private static Optional<Integer> year(@Nullable PartialDate date) {
        return Optional.ofNullable(date).map(PartialDate::year);
    }

    private static Optional<Integer> tighter(
            Optional<Integer> one, Optional<Integer> other, BinaryOperator<Integer> choice) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(choice.apply(one.get(), other.get()))
                : one.or(() -> other);
    }
}
