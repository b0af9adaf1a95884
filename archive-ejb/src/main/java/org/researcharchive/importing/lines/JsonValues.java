package org.researcharchive.importing.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What JSON values are called, whether PostgreSQL can hold them, and how they look as plain Java values. */
final class JsonValues {

    private static final int BRIEF = 120;
    /** Beyond this many digits on either side of the point a {@code jsonb} number is an error in PostgreSQL. */
    private static final int MOST_DIGITS = 1000;

    private JsonValues() {}

    static String typeOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case STRING -> "a string";
            case NULL, MISSING -> "nothing";
            case BINARY, POJO -> "no JSON value";
        };
    }

    /** The value, short enough for one line of a report. */
    static String brief(JsonNode node) {
        return brief(node.isValueNode() ? node.asText() : node.toString());
    }

    static String brief(String text) {
        if (text.length() <= BRIEF) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(BRIEF - 1)) ? BRIEF - 1 : BRIEF;
        return text.substring(0, end) + "…";
    }

    /** Why a text cannot be kept as it is; null where it can. */
    static @Nullable String flaw(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return "holds a NUL character (U+0000) at position " + (i + 1) + "; take it out";
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return "holds half a character (a lone surrogate) at position " + (i + 1) + "; write it whole";
                }
                i++;
            }
        }
        return null;
    }

    /** The same for a field of any content, its name included. */
    static @Nullable String flaw(String key, JsonNode node) {
        String inKey = flaw(key);
        return inKey != null ? inKey : flaw(node);
    }

    private static @Nullable String flaw(JsonNode node) {
        if (node.isTextual()) {
            return flaw(node.textValue());
        }
        if (node.isBigDecimal()) {
            BigDecimal number = node.decimalValue();
            return Math.abs((long) number.scale()) > MOST_DIGITS
                    ? "is a number of more than " + MOST_DIGITS + " digits; write it in quotes"
                    : null;
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                String flaw = flaw(entry.getKey(), entry.getValue());
                if (flaw != null) {
                    return flaw;
                }
            }
            return null;
        }
        for (JsonNode item : node) {
            String flaw = flaw(item);
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }

    /** Strings, numbers, booleans, lists and maps; nothing of Jackson left. */
    static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
                yield map;
            }
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>(node.size());
                node.forEach(item -> list.add(plain(item)));
                yield list;
            }
            case NUMBER -> node.numberValue();
            case BOOLEAN -> node.booleanValue();
            case STRING -> node.textValue();
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }
}
