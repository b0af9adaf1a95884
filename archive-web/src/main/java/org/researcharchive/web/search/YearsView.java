package org.researcharchive.web.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.search.query.FacetValue;
import org.researcharchive.web.site.Words;

/**
 * The years of publication as a row of bars, one for every year from the first to the last.
 *
 * @param bars earliest first
 */
public record YearsView(List<Bar> bars) {

    /** More years than this would be thinner than a finger or a pixel allows; then one bar stands for several. */
    private static final int MOST_BARS = 60;

    /**
     * One year, or several where there are very many.
     *
     * @param from its first year
     * @param to its last year, most often the same
     * @param height in per cent of the highest
     * @param selected whether the list was narrowed to it
     * @param address the search narrowed to it
     */
    public record Bar(int from, int to, long count, int height, boolean selected, String address) {

        public String label() {
            return from == to
                    ? Integer.toString(from)
                    : Words.say2(Words.text("chip.between"), Integer.toString(from), Integer.toString(to));
        }
    }

    static YearsView of(
            List<FacetValue> years, SearchAddress search, @Nullable PartialDate from, @Nullable PartialDate to) {
        Map<Integer, Long> counts = new HashMap<>();
        for (FacetValue year : years) {
            counts.put(Integer.parseInt(year.value()), year.count());
        }
        if (counts.isEmpty()) {
            return new YearsView(List.of());
        }
        int first = counts.keySet().stream().min(Integer::compare).orElseThrow();
        int last = counts.keySet().stream().max(Integer::compare).orElseThrow();
        int step = (last - first) / MOST_BARS + 1;
        List<Integer> chosen = search.all("year").stream().map(Integer::valueOf).toList();
        SearchAddress anyTime = search.without("year").without("from").without("to");
        List<Bar> bars = new ArrayList<>();
        for (int start = first; start <= last; start += step) {
            int end = Math.min(start + step - 1, last);
            long count = 0;
            boolean selected = false;
            for (int year = start; year <= end; year++) {
                count += counts.getOrDefault(year, 0L);
                selected |= isSelected(year, chosen, from, to);
            }
            String address = anyTime.with("from", Integer.toString(start))
                    .with("to", Integer.toString(end))
                    .toString();
            bars.add(new Bar(start, end, count, 0, selected, address));
        }
        long highest = bars.stream().mapToLong(Bar::count).max().orElse(0);
        return new YearsView(bars.stream().map(bar -> withHeight(bar, highest)).toList());
    }

    /** Whether there is any year to show. */
    public boolean any() {
        return bars.stream().anyMatch(bar -> bar.count() > 0);
    }

    public int first() {
        return bars.getFirst().from();
    }

    public int last() {
        return bars.getLast().to();
    }

    private static boolean isSelected(
            int year, List<Integer> chosen, @Nullable PartialDate from, @Nullable PartialDate to) {
        boolean narrowed = !chosen.isEmpty() || from != null || to != null;
        return narrowed
                && (chosen.isEmpty() || chosen.contains(year))
                && (from == null || from.year() <= year)
                && (to == null || to.year() >= year);
    }

    private static Bar withHeight(Bar bar, long highest) {
        int height = highest == 0 ? 0 : (int) Math.ceil(100.0 * bar.count() / highest);
        return new Bar(bar.from(), bar.to(), bar.count(), height, bar.selected(), bar.address());
    }
}
