package org.researcharchive.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a body is written in when it arrives. The archive itself keeps sanitised HTML only. */
public enum BodyFormat {
    HTML,
    MARKDOWN,
    TEXT;

    /**
     * Reads the value of the record format.
     *
     * @throws IllegalArgumentException if the value names no format
     */
    @JsonCreator
    public static BodyFormat of(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "html" -> HTML;
            case "markdown", "md" -> MARKDOWN;
            case "text", "plain" -> TEXT;
            default ->
                throw new IllegalArgumentException("'" + value + "' is not a body format; use html, markdown or text");
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
