package org.researcharchive.web.language;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One way of writing dates or times, which every language has its own pattern for. */
public final class Dates {

    private final Map<Language, DateTimeFormatter> formats = new EnumMap<>(Language.class);

    /**
     * Reads the patterns.
     *
     * @param key of the texts that are patterns of {@link DateTimeFormatter}
     */
    public Dates(Texts texts, String key) {
        for (Language language : Language.values()) {
            String pattern = texts.in(language).getString(key);
            formats.put(language, DateTimeFormatter.ofPattern(pattern, language.locale()));
        }
    }

    /** In the language of whoever waits. */
    public String format(TemporalAccessor time) {
        return Objects.requireNonNull(formats.get(Reader.speaks())).format(time);
    }
}
