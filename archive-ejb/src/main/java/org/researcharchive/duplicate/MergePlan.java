package org.researcharchive.duplicate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.MergeObstacle;
import org.researcharchive.publication.PublicationDetails;

/**
 * Two records that may become one.
 *
 * @param kept the one that stays
 * @param other the one that goes into it
 * @param fields in which they differ, in the order of the record format
 * @param obstacle why it cannot be as they stand; null where nothing is in the way
 */
public record MergePlan(
        PublicationDetails kept,
        PublicationDetails other,
        List<MergeField> fields,
        @Nullable MergeObstacle obstacle) {}
