package org.researcharchive.web.cite;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A name in a citation: of a person in parts, or of anybody else as a whole.
 *
 * @param particle what stands before the family name and is said with it, such as {@code van der}
 * @param suffix such as {@code Jr.}
 * @param literal the whole name, where it cannot be taken apart; then all other parts are absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CitedName(
        @Nullable String family,
        @Nullable String given,
        @JsonProperty("non-dropping-particle") @Nullable String particle,
        @Nullable String suffix,
        @Nullable String literal) {

    static CitedName whole(String name) {
        return new CitedName(null, null, null, null, name);
    }

    /** Particle and family name: {@code van der Berg}; of a body its name. */
    String familyName() {
        if (literal != null) {
            return literal;
        }
        return particle == null ? String.valueOf(family) : particle + " " + family;
    }

    /** As lists are ordered: {@code van der Berg, Anna, Jr.}, the suffix last. */
    String inverted() {
        StringBuilder name = new StringBuilder(familyName());
        if (given != null) {
            name.append(", ").append(given);
        }
        if (suffix != null) {
            name.append(", ").append(suffix);
        }
        return name.toString();
    }
}
