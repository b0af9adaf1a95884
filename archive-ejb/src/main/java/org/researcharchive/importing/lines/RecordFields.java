package org.researcharchive.importing.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;

/**
 * The fields of one JSON object, read by name and type.
 *
 * <p>What does not fit is added to the list of problems with its full name ({@code authors[2].orcid}), so that one pass
 * over a line finds everything that is wrong with it. What was never asked for is the {@link #unknown()} rest.
 */
final class RecordFields {

    private final JsonNode object;
    private final String path;
    private final List<Violation> problems;
    private final Set<String> asked = new HashSet<>();

    RecordFields(JsonNode object, String path, List<Violation> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    String name(String field) {
        return path + field;
    }

    void problem(String field, @Nullable String value, String message) {
        problems.add(new Violation(name(field), value, message));
    }

    /** A string; null where absent, null or blank. */
    @Nullable
    String text(String field) {
        JsonNode node = ask(field);
        return node == null ? null : text(node, name(field));
    }

    /** A string that must be there. */
    @Nullable
    String required(String field, String why) {
        int before = problems.size();
        String value = text(field);
        if (value == null && problems.size() == before) {
            problem(field, null, "is missing; " + why);
        }
        return value;
    }

    /** A string of a stricter form; the parser's {@link IllegalArgumentException} becomes the reason. */
    <T> @Nullable T value(String field, Function<String, T> parser) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            problem(field, JsonValues.brief(text), String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** An array of strings; blank ones are left out. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        List<JsonNode> nodes = array(field, "an array of strings, such as [\"one\", \"two\"]");
        for (int i = 0; i < nodes.size(); i++) {
            String text = text(nodes.get(i), name(field) + "[" + i + "]");
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** An array of objects, each read by the given function. */
    <T> List<T> objects(String field, Function<RecordFields, T> reader, Map<String, Object> unknown) {
        List<T> items = new ArrayList<>();
        List<JsonNode> nodes = array(field, "an array of objects, such as [{...}]");
        for (int i = 0; i < nodes.size(); i++) {
            String name = name(field) + "[" + i + "]";
            JsonNode node = nodes.get(i);
            if (!node.isObject()) {
                problems.add(new Violation(
                        name, JsonValues.brief(node), "is " + JsonValues.typeOf(node) + "; write an object {...}"));
                continue;
            }
            RecordFields fields = new RecordFields(node, name + ".", problems);
            items.add(reader.apply(fields));
            unknown.putAll(fields.unknown());
        }
        return items;
    }

    /** An object whose values are strings. */
    Map<String, String> textMap(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonNode node = ask(field);
        if (node == null) {
            return texts;
        }
        if (!node.isObject()) {
            problem(
                    field,
                    JsonValues.brief(node),
                    "is " + JsonValues.typeOf(node) + "; write an object, such as {\"doi\": \"10.1000/1\"}");
            return texts;
        }
        node.properties().forEach(entry -> {
            String text = text(entry.getValue(), name(field) + "." + entry.getKey());
            if (text != null) {
                texts.put(entry.getKey(), text);
            }
        });
        return texts;
    }

    /** An object of whatever content. */
    Map<String, Object> anything(String field) {
        JsonNode node = ask(field);
        if (node == null) {
            return new LinkedHashMap<>();
        }
        if (!node.isObject()) {
            problem(field, JsonValues.brief(node), "is " + JsonValues.typeOf(node) + "; write an object {...}");
            return new LinkedHashMap<>();
        }
        return new RecordFields(node, name(field) + ".", problems).unknownByKey();
    }

    /** Every field nobody asked for, by its full name. */
    Map<String, Object> unknown() {
        Map<String, Object> rest = new LinkedHashMap<>();
        unknownByKey().forEach((key, value) -> rest.put(name(key), value));
        return rest;
    }

    private Map<String, Object> unknownByKey() {
        Map<String, Object> rest = new LinkedHashMap<>();
        object.properties().forEach(entry -> {
            if (!asked.contains(entry.getKey()) && !entry.getValue().isNull()) {
                String flaw = JsonValues.flaw(entry.getKey(), entry.getValue());
                if (flaw == null) {
                    rest.put(entry.getKey(), JsonValues.plain(entry.getValue()));
                } else {
                    problem(entry.getKey(), JsonValues.brief(entry.getValue()), flaw);
                }
            }
        });
        return rest;
    }

    private @Nullable JsonNode ask(String field) {
        asked.add(field);
        JsonNode node = object.get(field);
        return node == null || node.isNull() ? null : node;
    }

    private List<JsonNode> array(String field, String remedy) {
        JsonNode node = ask(field);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            problem(field, JsonValues.brief(node), "is " + JsonValues.typeOf(node) + "; write " + remedy);
            return List.of();
        }
        List<JsonNode> nodes = new ArrayList<>(node.size());
        node.forEach(nodes::add);
        return nodes;
    }

    private @Nullable String text(JsonNode node, String name) {
        if (node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            problems.add(new Violation(name, JsonValues.brief(node), notText(node)));
            return null;
        }
        String text = node.textValue();
        String flaw = JsonValues.flaw(text);
        if (flaw != null) {
            problems.add(new Violation(name, JsonValues.brief(text), flaw));
            return null;
        }
        return text.isBlank() ? null : text;
    }

    private static String notText(JsonNode node) {
        return node.isValueNode()
                ? "is " + JsonValues.typeOf(node) + "; write it in quotes: \"" + JsonValues.brief(node) + "\""
                : "is " + JsonValues.typeOf(node) + "; write one string in quotes";
    }
}
