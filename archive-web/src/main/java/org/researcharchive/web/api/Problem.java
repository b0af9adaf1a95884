package org.researcharchive.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param type names the kind of problem for programs; {@code about:blank} where the status says it all
 * @param title the kind of problem in words
 * @param detail what was wrong this time, with which value, and what to do
 * @param instance the path that was asked for
 * @param errors what is wrong field by field, where fields are at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<FieldError> errors) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String KIND = "urn:research-archive:problem:";

    /**
     * One field at fault.
     *
     * @param field a parameter, or a field of the record format such as {@code authors[1].orcid}
     * @param value what was given, shortened where it is long
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(String field, @Nullable String value, String message) {}

    /** A problem that its status describes well enough. */
    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, List.of());
    }

    /** A problem that programs may want to tell from others of the same status. */
    static Problem of(int status, String kind, String title, String detail) {
        return new Problem(KIND + kind, title, status, detail, null, List.of());
    }

    /** A value that cannot be used: always 400. */
    static Problem invalid(String title, List<FieldError> errors) {
        String detail = errors.size() == 1
                ? errors.getFirst().message()
                : errors.size() + " fields cannot be used as they are; see errors.";
        return new Problem(KIND + "invalid", title, 400, detail, null, List.copyOf(errors));
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors);
    }
}
