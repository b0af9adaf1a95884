package org.researcharchive.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people speak of them, in the time zone of the server. */
public final class Ages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

    private Ages() {}

    /** {@code just now}, {@code 5 minutes ago}, {@code 3 hours ago}, {@code yesterday}, {@code 4 days ago}, else the day. */
    public static String ago(Instant time, Instant now) {
        Duration age = Duration.between(time, now);
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return count(age.toMinutes(), "minute");
        }
        if (age.toHours() < 24) {
            return count(age.toHours(), "hour");
        }
        if (age.toHours() < 48) {
            return "yesterday";
        }
        return age.toDays() < 7 ? count(age.toDays(), "day") : DAY.format(time.atZone(ZoneId.systemDefault()));
    }

    /** The exact moment. */
    public static String moment(Instant time) {
        return MOMENT.format(time.atZone(ZoneId.systemDefault()));
    }

    /** {@code 13 s}, {@code 4 min 10 s} or {@code 2 h 5 min}. */
    public static String length(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }
}
