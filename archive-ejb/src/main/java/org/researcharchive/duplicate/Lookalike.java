package org.researcharchive.duplicate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;

/**
 * A record that may be the same publication as another.
 *
 * @param reasons why it may be, the strongest first
 */
public record Lookalike(
        long id,
        String title,
        @Nullable PartialDate publishedOn,
        PublicationStatus status,
        List<String> authors,
        List<Reason> reasons) {

    /** What two records have in common. */
    public enum Reason {
        IDENTIFIER,
        ADDRESS,
        TITLE,
        DATE,
        AUTHOR
    }
}
