package org.researcharchive.importing.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;

/**
 * Turns one line of JSON into a draft, for the lines of one file.
 *
 * <p>It knows JSON's own rules; what the fields of a record mean is {@link PublicationFields}. A field of an unknown
 * name is kept in {@code extra} and mentioned the first time it is met.
 */
public final class PublicationLineParser {

    private static final int DEEPEST_NESTING = 64;
    private static final int MOST_PROBLEMS = 20;
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final JsonMapper mapper;
    private final PublicationFields fields;
    private final Set<String> mentioned = new HashSet<>();

    /**
     * @param defaultSource the {@code source} of records that name none
     * @param longestText longest string in characters
     */
    public PublicationLineParser(String defaultSource, int longestText) {
        this.fields = new PublicationFields(defaultSource);
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST_NESTING)
                                .maxStringLength(longestText)
                                .build())
                        .build())
                // extra comes out as it went in: 1.10 stays 1.10
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /** What the given line came to. */
    public RecordLine parse(long number, String line) {
        JsonNode tree;
        try {
            tree = readTree(line);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return RecordLine.refused(
                    number,
                    new Violation(
                            "line",
                            JsonValues.brief(line.substring(Math.clamp(column - 20L, 0, line.length()))),
                            "is not valid JSON at column " + column + ": " + firstLine(e.getOriginalMessage())));
        }
        if (tree == null || !tree.isObject()) {
            return RecordLine.refused(
                    number,
                    new Violation(
                            "line",
                            tree == null ? null : JsonValues.brief(tree),
                            "is " + (tree == null ? "more than one value" : JsonValues.typeOf(tree))
                                    + "; write one JSON object {...} a line"));
        }
        return parse(number, tree);
    }

    private RecordLine parse(long number, JsonNode tree) {
        List<Violation> problems = new ArrayList<>();
        Map<String, Object> unknown = new LinkedHashMap<>();
        PublicationDraft draft = fields.read(new RecordFields(tree, "", problems), unknown);
        unknown.forEach((field, value) -> {
            Object kept = draft.extra().get(field);
            if (!value.equals(kept)) {
                problems.add(new Violation(
                        field,
                        JsonValues.brief(String.valueOf(value)),
                        "stands both in the record and, with another value, in its extra; keep one of the two"));
            }
        });
        return problems.isEmpty()
                ? RecordLine.good(number, draft, mention(unknown))
                : RecordLine.refused(number, first(problems));
    }

    /** As many as help; a line of a million wrong values has one cause. */
    private static List<Violation> first(List<Violation> problems) {
        if (problems.size() <= MOST_PROBLEMS) {
            return problems;
        }
        List<Violation> first = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        first.add(new Violation("line", null, "has " + (problems.size() - MOST_PROBLEMS) + " more problems"));
        return first;
    }

    private List<Violation> mention(Map<String, Object> unknown) {
        List<Violation> remarks = new ArrayList<>();
        unknown.forEach((field, value) -> {
            if (mentioned.add(INDEX.matcher(field).replaceAll("[]"))) {
                remarks.add(new Violation(
                        field,
                        JsonValues.brief(String.valueOf(value)),
                        "is not a field of the record format; it is kept in extra (said once a file)"));
            }
        });
        return first(remarks);
    }

    /** The line's only value; null where a second one follows. */
    private @Nullable JsonNode readTree(String line) throws JsonProcessingException {
        try (JsonParser parser = mapper.createParser(line)) {
            JsonNode tree = mapper.readTree(parser);
            return parser.nextToken() == null ? tree : null;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
