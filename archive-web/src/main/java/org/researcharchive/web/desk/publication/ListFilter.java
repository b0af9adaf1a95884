package org.researcharchive.web.desk.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.MissingData;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.desk.DeskWords;

/** What an address narrows the list by, read for the database: conditions, and complaints about what cannot be read. */
final class ListFilter {

    /** The names of conditions in addresses, in the order that addresses have them. */
    static final List<String> NAMES = List.of(
            "q",
            "title",
            "author",
            "category",
            "series",
            "type",
            "status",
            "from",
            "to",
            "created-by",
            "changed-by",
            "changed-since",
            "missing",
            "assignee",
            "pending");

    private final Map<String, String> narrowed;
    private final Instant now;
    private final List<String> problems = new ArrayList<>();

    /** @param now what {@code 7d}, the last seven days, is counted from */
    ListFilter(Map<String, String> narrowed, Instant now) {
        this.narrowed = narrowed;
        this.now = now;
    }

    /** Whether a condition may have a value: where there is a choice, whether it is among the choices. */
    static boolean isChoice(String name, String value) {
        return switch (name) {
            case "status" -> status(value) != null;
            case "missing" -> value.equals(PublicationFilter.ANY) || MissingData.FIELDS.contains(value);
            case "pending" -> pending(value) != null;
            default -> true;
        };
    }

    PublicationFilter read(PublicationFilter.Sort sort, boolean ascending) {
        problems.clear();
        return PublicationFilter.builder()
                .text(narrowed.get("q"))
                .title(narrowed.get("title"))
                .author(narrowed.get("author"))
                .category(narrowed.get("category"))
                .series(narrowed.get("series"))
                .type(narrowed.get("type"))
                .status(status(narrowed.get("status")))
                .published(date("from"), date("to"))
                .createdBy(narrowed.get("created-by"))
                .changedBy(narrowed.get("changed-by"))
                .changedSince(moment("changed-since"))
                .missing(narrowed.get("missing"))
                .assignee(narrowed.get("assignee"))
                .pending(pending(narrowed.get("pending")))
                .sort(sort, ascending)
                .build();
    }

    /** What could not be read and does not count, with its remedy; known once it was read. */
    List<String> problems() {
        return problems;
    }

    private @Nullable PartialDate date(String name) {
        String text = narrowed.get(name);
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            problems.add(DeskWords.say("list.wrong.date", DeskWords.say("list.field." + name), text));
            return null;
        }
    }

    /** A day, or a number of days back from now. */
    private @Nullable Instant moment(String name) {
        String text = narrowed.get(name);
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{1,4}d")) {
            return now.minus(Duration.ofDays(Integer.parseInt(text.substring(0, text.length() - 1))));
        }
        try {
            return PartialDate.parse(text)
                    .firstDay()
                    .atStartOfDay(ZoneId.systemDefault())
                    .toInstant();
        } catch (IllegalArgumentException e) {
            problems.add(DeskWords.say("list.wrong.since", DeskWords.say("list.field." + name), text));
            return null;
        }
    }

    private static PublicationFilter.@Nullable Pending pending(@Nullable String code) {
        for (PublicationFilter.Pending pending : PublicationFilter.Pending.values()) {
            if (pending.name().toLowerCase(Locale.ROOT).equals(code)) {
                return pending;
            }
        }
        return null;
    }

    private static @Nullable PublicationStatus status(@Nullable String code) {
        for (PublicationStatus status : PublicationStatus.values()) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        return null;
    }
}
