package org.researcharchive.web.site;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.web.language.Dates;
import org.researcharchive.web.language.Reader;
import org.researcharchive.web.language.Texts;

/**
 * Values as a reader wants to see them, in his language: dates, numbers, sizes and codes in words. Views use these as
 * functions.
 */
public final class Words {

    private static final Texts TEXTS = new Texts("org.researcharchive.web.archive");
    private static final Dates DAY = new Dates(TEXTS, "date.day");
    private static final Dates MONTH = new Dates(TEXTS, "date.month");
    private static final Dates YEAR = new Dates(TEXTS, "date.year");
    private static final Dates MINUTE = new Dates(TEXTS, "date.minute");
    private static final int LONGEST_ENDING = 6;
    private static final int MINUTES_PER_THOUSAND_WORDS = 4;

    private Words() {}

    /** {@code 18 October 2019}, {@code October 2019} or {@code 2019}: no more than is known. */
    public static String date(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        return switch (date.precision()) {
            case DAY -> DAY.format(date.firstDay());
            case MONTH -> MONTH.format(date.firstDay());
            case YEAR -> YEAR.format(date.firstDay());
        };
    }

    /** {@code 5 April 2021, 09:48} for an ISO date-time; any other text as it came. */
    public static String dateTime(@Nullable String iso) {
        if (iso == null) {
            return "";
        }
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(iso.strip(), OffsetDateTime::from, LocalDateTime::from);
            return MINUTE.format(time);
        } catch (DateTimeException asPrinted) {
            return iso;
        }
    }

    /** {@code 6,325}. */
    public static String count(long number) {
        return String.format(language(), "%,d", number);
    }

    /** {@code 1.4 MB}, in steps of a thousand. */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return say(text("size.bytes"), bytes);
        }
        double kilobytes = bytes / 1000.0;
        if (kilobytes < 999.5) {
            return String.format(language(), "%.0f KB", kilobytes);
        }
        double megabytes = kilobytes / 1000.0;
        return megabytes < 999.95
                ? String.format(language(), "%.1f MB", megabytes)
                : String.format(language(), "%.1f GB", megabytes / 1000.0);
    }

    /** {@code Blog post} for {@code blog-post}: of types that are common everywhere in words of ours, else its own. */
    public static String type(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        String key = "type." + code.strip();
        if (TEXTS.in(Reader.speaks()).containsKey(key)) {
            return text(key);
        }
        String words = code.strip().replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code Korean} for {@code ko}; a tag that names no known language as it came. */
    public static String language(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return "";
        }
        String name = Locale.forLanguageTag(tag.strip()).getDisplayName(language());
        return name.isEmpty() ? tag : name;
    }

    /** Up to two letters that stand for a person where a portrait would. */
    public static String initials(String name) {
        String[] parts = Arrays.stream(name.strip().split("[\\s.]+"))
                .filter(part -> !part.isEmpty() && Character.isLetter(part.codePointAt(0)))
                .toArray(String[]::new);
        if (parts.length == 0) {
            return "";
        }
        String first = firstLetter(parts[0]);
        return parts.length == 1 ? first : first + firstLetter(parts[parts.length - 1]);
    }

    /** {@code PDF} for {@code report.pdf}; for a name without an ending, that it is a file. */
    public static String fileKind(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING
                ? name.substring(dot + 1).toUpperCase(Locale.ROOT)
                : text("file.unknown");
    }

    /** The last part of a category's path. */
    public static String leaf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A category's path to read: {@code Asia / Korea}. */
    public static String path(String path) {
        return Arrays.stream(path.split("/")).map(String::strip).collect(Collectors.joining(" / "));
    }

    /** Whole minutes that a calm reader needs, at least one. */
    public static int minutesToRead(String text) {
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return Math.max(1, Math.round(words * MINUTES_PER_THOUSAND_WORDS / 1000f));
    }

    /** A text of the public pages by its key. */
    public static String text(String key) {
        return TEXTS.get(key);
    }

    /** A text with {@code {0}} filled in. */
    public static String say(String text, Object value) {
        return fill(text, value);
    }

    /** A text with {@code {0}} and {@code {1}} filled in. */
    public static String say2(String text, Object first, Object second) {
        return fill(text, first, second);
    }

    /** A text with all its places filled in. */
    public static String fill(String text, Object... values) {
        return new MessageFormat(text, language()).format(values);
    }

    private static Locale language() {
        return Reader.speaks().locale();
    }

    private static String firstLetter(String word) {
        return new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
