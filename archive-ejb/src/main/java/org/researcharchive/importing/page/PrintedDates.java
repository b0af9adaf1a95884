package org.researcharchive.importing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PartialDate.Precision;

/**
 * Dates in the forms that people print.
 *
 * <p>A date that can be read in two ways ({@code 04/05/2021}) is not read at all: nothing is invented.
 */
final class PrintedDates {

    private record Form(Pattern pattern, Function<MatchResult, PartialDate> reading) {}

    private static final String MONTH = "(\\p{Alpha}{3,9})\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String YEAR = "((?:1[5-9]|20)\\d{2})";

    private static final List<Form> FORMS = List.of(
            form(YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})", m -> day(m.group(1), number(m.group(3)), m.group(4))),
            form(MONTH + " " + DAY + ",? " + YEAR, m -> day(m.group(3), month(m.group(1)), m.group(2))),
            form(DAY + "(?: of)? " + MONTH + ",? " + YEAR, m -> day(m.group(3), month(m.group(2)), m.group(1))),
            form(MONTH + ",? " + YEAR, m -> month(m.group(2), month(m.group(1)))),
            form(YEAR + "-(\\d{2})", m -> month(m.group(1), number(m.group(2)))),
            form("(\\d{1,2})\\.(\\d{1,2})\\." + YEAR, m -> day(m.group(3), number(m.group(2)), m.group(1))),
            form("(\\d{1,2})([-/])(\\d{1,2})\\2" + YEAR, PrintedDates::numeric),
            form(YEAR + "년 ?(\\d{1,2})월 ?(\\d{1,2})일", m -> day(m.group(1), number(m.group(2)), m.group(3))),
            form(YEAR + "年(\\d{1,2})月(\\d{1,2})日", m -> day(m.group(1), number(m.group(2)), m.group(3))),
            form(YEAR, m -> new PartialDate(LocalDate.of(number(m.group(1)), 1, 1), Precision.YEAR)));

    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "(?:,| at| -| \\|)? \\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?$",
            Pattern.CASE_INSENSITIVE);

    private PrintedDates() {}

    /** The date a whole text stands for, with the precision it states; a weekday and a time of day are passed over. */
    static Optional<PartialDate> read(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        String date =
                TIME.matcher(WEEKDAY.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(date);
            if (matcher.matches()) {
                try {
                    return Optional.of(form.reading().apply(matcher.toMatchResult()));
                } catch (DateTimeException e) {
                    // looks like a date, but no calendar has it: it stays text
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Form form(String pattern, Function<MatchResult, PartialDate> reading) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
    }

    private static PartialDate day(String year, int month, String day) {
        return PartialDate.of(LocalDate.of(number(year), month, number(day)));
    }

    private static PartialDate month(String year, int month) {
        return new PartialDate(LocalDate.of(number(year), month, 1), Precision.MONTH);
    }

    private static PartialDate numeric(MatchResult date) {
        int first = number(date.group(1));
        int second = number(date.group(3));
        if (first > 12) {
            return day(date.group(4), second, date.group(1));
        }
        if (second > 12 || first == second) {
            return day(date.group(4), first, date.group(3));
        }
        throw new DateTimeException("either month may come first");
    }

    private static int month(String name) {
        String given = name.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(given)) {
                return month.getValue();
            }
        }
        throw new DateTimeException(name + " is not a month");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
