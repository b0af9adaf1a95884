package org.researcharchive.tuning;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of a record in which words are looked for, with what they are worth there as long as nobody says otherwise. */
public enum SearchedField {
    TITLE(3),
    SUBTITLE(2),
    SUMMARY(1),
    BODY(1),
    AUTHOR(2),
    /** The name of an author as the record prints it, where that differs, and others that the author goes by. */
    PRINTED_NAME(1),
    CATEGORY(1),
    SERIES(1),
    TAG(1),
    IDENTIFIER(1);

    private final double initialWeight;

    SearchedField(double initialWeight) {
        this.initialWeight = initialWeight;
    }

    public double initialWeight() {
        return initialWeight;
    }

    /** The name in forms and in the API, such as {@code printedName}. */
    @JsonValue
    public String code() {
        String lower = name().toLowerCase(Locale.ROOT);
        int second = lower.indexOf('_');
        return second < 0
                ? lower
                : lower.substring(0, second) + name().charAt(second + 1) + lower.substring(second + 2);
    }

    /** The field of that name. */
    public static Optional<SearchedField> ofCode(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
