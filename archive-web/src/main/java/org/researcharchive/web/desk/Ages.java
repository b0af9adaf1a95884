package org.researcharchive.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.researcharchive.web.language.Dates;

/** Moments as people speak of them, in the time zone of the server. */
public final class Ages {

    private static final Dates DAY = DeskWords.dates("date.day");
    private static final Dates MOMENT = DeskWords.dates("date.moment");

    private Ages() {}

    /** {@code just now}, {@code 5 minutes ago}, {@code 3 hours ago}, {@code yesterday}, {@code 4 days ago}, else the day. */
    public static String ago(Instant time, Instant now) {
        Duration age = Duration.between(time, now);
        if (age.toMinutes() < 1) {
            return DeskWords.say("ago.now");
        }
        if (age.toHours() < 1) {
            return DeskWords.say("ago.minutes", age.toMinutes());
        }
        if (age.toHours() < 24) {
            return DeskWords.say("ago.hours", age.toHours());
        }
        if (age.toHours() < 48) {
            return DeskWords.say("ago.yesterday");
        }
        return age.toDays() < 7
                ? DeskWords.say("ago.days", age.toDays())
                : DAY.format(time.atZone(ZoneId.systemDefault()));
    }

    /** The exact moment. */
    public static String moment(Instant time) {
        return MOMENT.format(time.atZone(ZoneId.systemDefault()));
    }

    /** {@code 13 s}, {@code 4 min 10 s} or {@code 2 h 5 min}. */
    public static String length(long seconds) {
        if (seconds < 60) {
            return DeskWords.say("length.seconds", seconds);
        }
        return seconds < 3600
                ? DeskWords.say("length.minutes", seconds / 60, seconds % 60)
                : DeskWords.say("length.hours", seconds / 3600, seconds % 3600 / 60);
    }
}
