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
        return of(
                !record.authors().isEmpty(),
                record.publishedOn() != null,
                !record.categories().isEmpty(),
                record.summary() != null,
                silentPicture);
    }

    static List<String> of(boolean author, boolean date, boolean category, boolean summary, boolean silentPicture) {
        boolean[] present = {author, date, category, summary, !silentPicture};
        return IntStream.range(0, present.length)
                .filter(i -> !present[i])
                .mapToObj(FIELDS::get)
                .toList();
    }
}
