package org.researcharchive.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where a publication stands between the first note and the public.
 *
 * <p>Only {@link #PUBLISHED} records are in the public index and on public pages. A withdrawn record keeps its address
 * and its data but is shown to nobody outside the desk.
 */
public enum PublicationStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    WITHDRAWN;

    /**
     * Reads the value of the record format.
     *
     * @throws IllegalArgumentException if the value names no status
     */
    @JsonCreator
    public static PublicationStatus of(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "draft" -> DRAFT;
            case "in-review" -> IN_REVIEW;
            case "published" -> PUBLISHED;
            case "withdrawn" -> WITHDRAWN;
            default ->
                throw new IllegalArgumentException(
                        "'" + value + "' is not a status; use draft, in-review, published or withdrawn");
        };
    }

    /** The value of the record format, such as {@code in-review}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
