package org.researcharchive.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.search.query.QueryNode.Dates;

/**
 * Reads what follows {@code date:}: a day, a month or a year, or {@code [2019 TO 2021-06]}, where a star leaves an end
 * open.
 *
 * @param dates the period
 * @param end where the text goes on
 */
record DateClause(Dates dates, int end) {

    private static final Pattern RANGE =
            Pattern.compile("\\[\\s*([^\\s\\[\\]]+)\\s+TO\\s+([^\\s\\[\\]]+)\\s*]", Pattern.CASE_INSENSITIVE);
    private static final String OPEN = "*";

    /** The range that begins at a place in a text, if one does. */
    static Optional<DateClause> range(String text, int at) {
        Matcher range = RANGE.matcher(text).region(at, text.length());
        if (!range.lookingAt() || (range.group(1).equals(OPEN) && range.group(2).equals(OPEN))) {
            return Optional.empty();
        }
        try {
            PartialDate from = limit(range.group(1));
            PartialDate to = limit(range.group(2));
            boolean reversed = from != null && to != null && to.lastDay().isBefore(from.firstDay());
            return Optional.of(new DateClause(reversed ? new Dates(to, from) : new Dates(from, to), range.end()));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    /** The period that one date stands for, if the text is a date. */
    static Optional<Dates> single(String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            return Optional.of(new Dates(date, date));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    private static @Nullable PartialDate limit(String text) {
        return text.equals(OPEN) ? null : PartialDate.parse(text);
    }
}
