package org.researcharchive.web.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PublicationDraft;

/**
 * Reads a record from the body of a request.
 *
 * <p>What an answer of ours carries beside the record, such as its number, may be sent back and is left out, so that
 * a client can read a record, change it and put it. Any other field that the format does not know is refused: most
 * often it is a known one with a typing error.
 */
final class RecordReader {

    static final int MAX_BYTES = 16 * 1024 * 1024;

    /** See {@link PublicationJson}. */
    private static final Set<String> OURS =
            Set.of("id", "version", "slug", "url", "createdAt", "createdBy", "changedAt", "changedBy", "missing");

    private RecordReader() {}

    static PublicationDraft read(InputStream body) throws IOException {
        return read(body, PublicationDraft.class);
    }

    /** Reads something else that the API takes as a JSON object. */
    static <T> T read(InputStream body, Class<T> type) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new ApiException(Problem.of(
                    413,
                    "The body is too large",
                    "What is sent has at most " + MAX_BYTES + " bytes; attach large files to a record."));
        }
        try {
            JsonNode json = Json.MAPPER.readTree(bytes);
            if (!(json instanceof ObjectNode object)) {
                throw new ApiException(Problem.of(
                        400, "Not a JSON object", "The body is to be one JSON object, such as {\"name\": \"value\"}."));
            }
            object.remove(OURS);
            return Json.MAPPER.treeToValue(object, type);
        } catch (JsonMappingException e) {
            throw new ApiException(Problem.invalid("The body cannot be read", List.of(field(e))));
        } catch (JsonProcessingException e) {
            throw new ApiException(notJson(e));
        }
    }

    private static Problem notJson(JsonProcessingException error) {
        JsonLocation place = error.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        return Problem.of(
                400,
                "malformed-json",
                "The body is not JSON",
                "Malformed JSON" + where + ": " + withoutInternals(error.getOriginalMessage()));
    }

    private static Problem.FieldError field(JsonMappingException error) {
        String field = error.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        String name = field.startsWith(".") ? field.substring(1) : field;
        if (error instanceof UnrecognizedPropertyException unknown) {
            return new Problem.FieldError(
                    name, null, "'" + name + "' is not a field; use one of " + known(unknown) + ".");
        }
        Throwable cause = error.getCause();
        if (cause instanceof IllegalArgumentException ours && ours.getMessage() != null) {
            return new Problem.FieldError(name, null, ours.getMessage());
        }
        return new Problem.FieldError(
                name, value(error), "'" + name + "' has the wrong form: a " + expected(error) + " is expected.");
    }

    private static String known(UnrecognizedPropertyException error) {
        return error.getKnownPropertyIds() == null
                ? "those in the documentation of the API"
                : error.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String value(JsonMappingException error) {
        return error instanceof com.fasterxml.jackson.databind.exc.InvalidFormatException format
                ? String.valueOf(format.getValue())
                : null;
    }

    private static String expected(JsonMappingException error) {
        Class<?> type = error instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException mismatch
                ? mismatch.getTargetType()
                : null;
        if (type == null) {
            return "value of the record format";
        }
        if (List.class.isAssignableFrom(type)) {
            return "list";
        }
        if (type == String.class) {
            return "text";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "number" : "JSON object";
    }

    /** Jackson ends some messages with how to configure it. */
    private static String withoutInternals(String message) {
        int end = message.indexOf('(');
        return (end > 0 ? message.substring(0, end).strip() : message).replaceAll("\\s+", " ");
    }
}
