package org.researcharchive.web.desk.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.StaffActionFilter;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.record.Text;
import org.researcharchive.web.desk.DeskWords;

/**
 * What an address asks of the audit log: {@code account}, {@code activity} (a code), {@code subject} (a number),
 * {@code from} and {@code to} (days, both inclusive). What cannot be read is told and narrows nothing.
 *
 * @param given the parameters that are not empty, as they were given
 * @param filter what could be read of them
 * @param problems what could not, in words
 */
record AuditQuery(Map<String, String> given, StaffActionFilter filter, List<String> problems) {

    private static final List<String> NAMES = List.of("account", "activity", "subject", "from", "to");

    static AuditQuery of(HttpServletRequest request) {
        return of(request::getParameter, ZoneId.systemDefault());
    }

    /** @param zone in which a day begins */
    static AuditQuery of(Function<String, @Nullable String> parameters, ZoneId zone) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = Text.line(parameters.apply(name));
            if (value != null) {
                given.put(name, value);
            }
        }
        List<String> problems = new ArrayList<>();
        LocalDate from = day(given.get("from"), problems);
        LocalDate to = day(given.get("to"), problems);
        return new AuditQuery(
                given,
                new StaffActionFilter(
                        given.get("account"),
                        activity(given.get("activity"), problems),
                        number(given.get("subject"), problems),
                        from == null ? null : start(from, zone),
                        to == null ? null : start(to.plusDays(1), zone)),
                problems);
    }

    /** The same question as part of an address, to be followed by further parameters; empty or ending in {@code &}. */
    String parameters() {
        return given.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable StaffActivity activity(@Nullable String code, List<String> problems) {
        if (code == null) {
            return null;
        }
        return StaffActivity.ofCode(code).orElseGet(() -> {
            problems.add(DeskWords.say("audit.bad.activity", code));
            return null;
        });
    }

    private static @Nullable Long number(@Nullable String digits, List<String> problems) {
        if (digits == null) {
            return null;
        }
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException e) {
            problems.add(DeskWords.say("audit.bad.number", digits));
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String iso, List<String> problems) {
        if (iso == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(iso);
            // the database keeps no days beyond these, and no log has any
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below, like a day out of range
        }
        problems.add(DeskWords.say("audit.bad.day", iso));
        return null;
    }
}
