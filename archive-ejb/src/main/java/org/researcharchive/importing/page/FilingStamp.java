package org.researcharchive.importing.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.PartialDate;

/** {@code Received by NSD/FARA Registration Unit 04/05/2021 9:48:56 AM}: a stamp may stand anywhere, even mid-sentence. */
final class FilingStamp implements PageRule {

    private static final Pattern STAMP = Pattern.compile(
            "(?:received|filed|registered) (?:by|with|at) (?<who>.{2,100}?),?(?: on)? "
                    + "(?<date>\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\p{Alpha}{3,9}\\.? \\d{1,2}, \\d{4})"
                    + ",?(?: at)? (?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?: ?(?<half>[AP])\\.?M\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** The part of an authority that stamps: {@code NSD/FARA} is the authority, {@code Registration Unit} its unit. */
    private static final Pattern UNIT =
            Pattern.compile("(?<authority>\\p{Lu}[\\p{Lu}\\d/&.-]+(?: \\p{Lu}[\\p{Lu}\\d/&.-]+)*) "
                    + "(?<unit>.*\\b(?:Unit|Office|Division|Section|Branch|Desk|Registry|Department))");

    @Override
    public String name() {
        return "filing stamp";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        for (PageLine line : page.open()) {
            Matcher stamp = STAMP.matcher(line.plain());
            if (line.isMatter() && stamp.matches()) {
                receivedAt(stamp).ifPresent(at -> {
                    facts.filing(filing(stamp.group("who").strip(), at));
                    line.claim(name());
                });
            }
        }
    }

    private static FilingDraft filing(String who, String receivedAt) {
        Matcher parts = UNIT.matcher(who);
        return parts.matches()
                ? new FilingDraft(parts.group("authority"), parts.group("unit"), receivedAt, null)
                : new FilingDraft(who, null, receivedAt, null);
    }

    private static Optional<String> receivedAt(Matcher stamp) {
        @Nullable String half = stamp.group("half");
        int hour = Integer.parseInt(stamp.group("hour"));
        int minute = Integer.parseInt(stamp.group("minute"));
        int second = stamp.group("second") == null ? 0 : Integer.parseInt(stamp.group("second"));
        if (half != null) {
            hour = hour % 12 + (half.toUpperCase(Locale.ROOT).equals("P") ? 12 : 0);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(hour, minute, second);
        return day(stamp.group("date"), half != null)
                .map(day -> String.format(
                        Locale.ROOT, "%sT%02d:%02d:%02d", day, time.getHour(), time.getMinute(), time.getSecond()));
    }

    /** A clock of twelve hours is an American stamp, and those put the month first. */
    private static Optional<LocalDate> day(String date, boolean american) {
        Matcher slashes = US_DATE.matcher(date);
        String printed = american && slashes.matches() && Integer.parseInt(slashes.group(1)) <= 12
                ? slashes.group(3) + "/" + slashes.group(1) + "/" + slashes.group(2)
                : date;
        return PrintedDates.read(printed).map(PartialDate::firstDay);
    }
}
