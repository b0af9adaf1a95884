package org.researcharchive.duplicate;

import org.jspecify.annotations.Nullable;

/**
 * A field in which two records differ that are to become one.
 *
 * @param name its name in the record format
 * @param kept what stands there in the record that stays; null for nothing
 * @param other what stands there in the record that goes into it; null for nothing
 * @param both what the two say together; null where only one can stand, or one of them says all of it
 * @param proposed the side that holds more
 */
public record MergeField(
        String name,
        @Nullable Object kept,
        @Nullable Object other,
        @Nullable Object both,
        Side proposed) {

    /** Whether the field can be taken from there. */
    public boolean offers(Side side) {
        return side != Side.BOTH || both != null;
    }

    /** What the field holds if it is taken from there. */
    @Nullable
    Object from(Side side) {
        return switch (side) {
            case KEPT -> kept;
            case OTHER -> other;
            case BOTH -> both;
        };
    }
}
