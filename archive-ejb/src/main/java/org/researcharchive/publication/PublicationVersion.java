package org.researcharchive.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PublicationStatus;

/**
 * A publication as it stood after one of its changes.
 *
 * @param number counted from 1 for this publication
 * @param newest the number of the version that stands now
 * @param presentStatus where the publication stands now
 * @param note why the change was made; null where nothing was said
 * @param details everything that was on the record then. Authors, categories and series bear the names that they have
 *     today, the byline is as it was printed. The slug and the version to be given back with a change are today's
 */
public record PublicationVersion(
        int number,
        int newest,
        PublicationStatus presentStatus,
        Instant when,
        String who,
        @Nullable String note,
        PublicationDetails details) {

    /** The same version with these details. */
    PublicationVersion showing(PublicationDetails shown) {
        return new PublicationVersion(number, newest, presentStatus, when, who, note, shown);
    }

    /** Whether the public has read it: it was published as it is. */
    boolean wasPublic() {
        return details.record().status() == PublicationStatus.PUBLISHED;
    }
}
