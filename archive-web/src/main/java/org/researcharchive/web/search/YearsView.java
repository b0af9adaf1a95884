package org.researcharchive.web.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.search.query.FacetValue;

/**
 * The time of publication as a row of bars: one for every year from the first to the last, or for every month where the
 * search is narrowed to a year or two.
 *
 * @param bars earliest first
 * @param wider the search at any time, where the bars are months; else empty
 */
public record YearsView(List<Bar> bars, String wider) {

    /** More years than this would be thinner than a finger or a pixel allows; then one bar stands for several. */
    private static final int MOST_BARS = 60;

    /**
     * One month, one year, or several years where there are very many.
     *
     * @param from its first year or its month, as a request says it
     * @param to its last year or its month, most often the same
     * @param height in per cent of the highest
     * @param selected whether the list was narrowed to it
     * @param address the search narrowed to it
     */
    public record Bar(String from, String to, long count, int height, boolean selected, String address) {

        public String label() {
            return Chips.range(from, to);
        }

        private Bar outOf(long highest) {
            int share = highest == 0 ? 0 : (int) Math.ceil(100.0 * count / highest);
            return new Bar(from, to, count, share, selected, address);
        }
    }

    static YearsView none() {
        return new YearsView(List.of(), "");
    }

    static YearsView of(
            List<FacetValue> years, SearchAddress search, @Nullable PartialDate from, @Nullable PartialDate to) {
        Map<Integer, Long> counts = new HashMap<>();
        for (FacetValue year : years) {
            counts.put(Integer.parseInt(year.value()), year.count());
        }
        if (counts.isEmpty()) {
            return none();
        }
        int first = counts.keySet().stream().min(Integer::compare).orElseThrow();
        int last = counts.keySet().stream().max(Integer::compare).orElseThrow();
        int step = (last - first) / MOST_BARS + 1;
        List<Integer> chosen = search.all("year").stream().map(Integer::valueOf).toList();
        List<Bar> bars = new ArrayList<>();
        for (int start = first; start <= last; start += step) {
            int end = Math.min(start + step - 1, last);
            long count = 0;
            boolean selected = false;
            for (int year = start; year <= end; year++) {
                count += counts.getOrDefault(year, 0L);
                selected |= isSelected(year, chosen, from, to);
            }
            bars.add(bar(search, Integer.toString(start), Integer.toString(end), count, selected));
        }
        return new YearsView(inProportion(bars), "");
    }

    /** The months of the years that the search is narrowed to. */
    static YearsView ofMonths(List<FacetValue> months, SearchAddress search) {
        List<Bar> bars = months.stream()
                .map(month -> bar(search, month.value(), month.value(), month.count(), month.selected()))
                .toList();
        return new YearsView(inProportion(bars), anyTime(search).toString());
    }

    /** Whether there is anything to show. */
    public boolean any() {
        return bars.stream().anyMatch(bar -> bar.count() > 0);
    }

    /** Whether the bars are months. */
    public boolean zoomed() {
        return !wider.isEmpty();
    }

    public String first() {
        return bars.getFirst().from();
    }

    public String last() {
        return bars.getLast().to();
    }

    private static Bar bar(SearchAddress search, String from, String to, long count, boolean selected) {
        String address = anyTime(search).with("from", from).with("to", to).toString();
        return new Bar(from, to, count, 0, selected, address);
    }

    private static SearchAddress anyTime(SearchAddress search) {
        return search.without("year").without("from").without("to");
    }

    private static List<Bar> inProportion(List<Bar> bars) {
        long highest = bars.stream().mapToLong(Bar::count).max().orElse(0);
        return bars.stream().map(bar -> bar.outOf(highest)).toList();
    }

    private static boolean isSelected(
            int year, List<Integer> chosen, @Nullable PartialDate from, @Nullable PartialDate to) {
        boolean narrowed = !chosen.isEmpty() || from != null || to != null;
        return narrowed
                && (chosen.isEmpty() || chosen.contains(year))
                && (from == null || from.year() <= year)
                && (to == null || to.year() >= year);
    }
}
