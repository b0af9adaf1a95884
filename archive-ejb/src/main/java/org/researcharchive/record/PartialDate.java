package org.researcharchive.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a day, a month or a year.
 *
 * <p>Written as ISO 8601 writes it ({@code 2019-10-18}, {@code 2019-10}, {@code 2019}). The precision is part of the
 * value, so that a record known only by its year never grows a first of January.
 *
 * @param firstDay the first day of the period
 * @param precision how much of {@code firstDay} is known
 */
public record PartialDate(LocalDate firstDay, Precision precision) implements Comparable<PartialDate> {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        firstDay = switch (precision) {
            case YEAR -> firstDay.withDayOfYear(1);
            case MONTH -> firstDay.withDayOfMonth(1);
            case DAY -> firstDay;
        };
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
     *
     * @throws IllegalArgumentException if the text is not of these forms or names a day that never was
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || form.group(1).equals("0000")) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a date; write YYYY-MM-DD, or YYYY-MM or YYYY where that is all that is known");
        }
        int year = Integer.parseInt(form.group(1));
        try {
            if (form.group(2) == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
            }
            int month = Integer.parseInt(form.group(2));
            if (form.group(3) == null) {
                return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH);
            }
            return new PartialDate(LocalDate.of(year, month, Integer.parseInt(form.group(3))), Precision.DAY);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a day of the calendar", e);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /** The last day of the period: the date itself where the day is known. */
    public LocalDate lastDay() {
        return switch (precision) {
            case YEAR -> firstDay.withMonth(12).withDayOfMonth(31);
            case MONTH -> YearMonth.from(firstDay).atEndOfMonth();
            case DAY -> firstDay;
        };
    }

    public int year() {
        return firstDay.getYear();
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay.compareTo(other.firstDay);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    /** The ISO 8601 form, as long as the precision allows. */
    @Override
    @JsonValue
    public String toString() {
        String iso = String.format(
                Locale.ROOT, "%04d-%02d-%02d", firstDay.getYear(), firstDay.getMonthValue(), firstDay.getDayOfMonth());
        return switch (precision) {
            case YEAR -> iso.substring(0, 4);
            case MONTH -> iso.substring(0, 7);
            case DAY -> iso;
        };
    }
}
