package org.researcharchive.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The links under a list: the first and last page, those around the present one, the next and the previous.
 *
 * @param page the present page, from 1
 * @param pages how many there are
 * @param steps page numbers in order; a gap stands where numbers are left out
 */
public record Paging(
        int page,
        int pages,
        List<Step> steps,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * One number, or a gap.
     *
     * @param number the page, or 0 for a gap
     * @param address where it is, empty for a gap
     */
    public record Step(int number, String address, boolean current) {

        public boolean gap() {
            return number == 0;
        }
    }

    /**
     * The links under one page of a list.
     *
     * @param reachable how many entries can be paged through
     * @param address gives the address of a page
     */
    public static Paging of(long reachable, int page, int size, IntFunction<String> address) {
        int pages = (int) Math.max(1, Math.min(Integer.MAX_VALUE, (reachable + size - 1) / size));
        TreeSet<Integer> numbers = new TreeSet<>(List.of(1, pages));
        for (int number = page - 2; number <= page + 2; number++) {
            if (number >= 1 && number <= pages) {
                numbers.add(number);
            }
        }
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int number : numbers) {
            if (number == before + 2) {
                steps.add(new Step(before + 1, address.apply(before + 1), false));
            } else if (number > before + 2) {
                steps.add(new Step(0, "", false));
            }
            steps.add(new Step(number, address.apply(number), number == page));
            before = number;
        }
        return new Paging(
                page,
                pages,
                List.copyOf(steps),
                page > 1 && page <= pages + 1 ? address.apply(page - 1) : null,
                page < pages ? address.apply(page + 1) : null);
    }

    /** Whether there is anything to page through. */
    public boolean needed() {
        return pages > 1;
    }
}
