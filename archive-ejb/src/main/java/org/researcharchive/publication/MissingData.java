package org.researcharchive.publication;

import java.util.List;
import java.util.stream.IntStream;
import org.researcharchive.record.PublicationDraft;

/** What a record should have before it is shown to the public, and has not. Nothing is ever made up to fill it. */
public final class MissingData {

    /** The fields that are asked for, by their names in the record format. */
    public static final List<String> FIELDS = List.of("authors", "publishedOn", "categories", "summary", "images.alt");

    private MissingData() {}

    /** The names of the fields that a record lacks. */
    public static List<String> of(PublicationDraft record) {
        boolean silentPicture = record.images().stream()
                .anyMatch(image -> (image.url() != null || image.file() != null) && image.alt() == null);
        return of(bits(
                record.authors().isEmpty(),
                record.publishedOn() == null,
                record.categories().isEmpty(),
                record.summary() == null,
                silentPicture));
    }

    /** The fields of a sum of bits, as {@link Publication#missing} keeps them. */
    static List<String> of(int bits) {
        return IntStream.range(0, FIELDS.size())
                .filter(i -> (bits & (1 << i)) != 0)
                .mapToObj(FIELDS::get)
                .toList();
    }

    /** What a record lacks, as a sum of bits: see {@link #bit}. */
    static int bits(Publication record) {
        boolean silentPicture = record.images.stream()
                .anyMatch(image -> (image.url() != null || image.file() != null) && image.alt() == null);
        return bits(
                record.bylines.isEmpty(),
                record.publishedOn == null,
                record.categories.isEmpty(),
                record.summary == null,
                silentPicture);
    }

    private static int bits(boolean... missing) {
        return IntStream.range(0, missing.length)
                .map(i -> missing[i] ? 1 << i : 0)
                .sum();
    }

    /**
     * The bit of a field: 1 for the first of {@link #FIELDS}, 2 for the second, 4 for the third and so on.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static int bit(String field) {
        int index = FIELDS.indexOf(field);
        if (index < 0) {
            throw new IllegalArgumentException("No field '" + field + "' can be missing; choose one of " + FIELDS);
        }
        return 1 << index;
    }
}
