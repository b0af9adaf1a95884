package org.researcharchive.duplicate;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.duplicate.Lookalike.Reason;
import org.researcharchive.record.PartialDate;

/**
 * Decides whether two records with similar titles may be one publication. The bounds were found on the records of
 * digital.gov, where two hundred seeded near-copies are found again (see {@code DuplicatesIT}).
 *
 * @param whole how similar the titles are, from 0 to 1
 * @param main how similar they are without what follows a colon or a dash
 * @param oneIsShort whether only one of the two has such a second part
 * @param publishedOn of the one record
 * @param othersPublishedOn of the other
 * @param sharedAuthor whether somebody wrote both
 * @param bothHaveAuthors whether it is known who wrote each
 */
record Likeness(
        double whole,
        double main,
        boolean oneIsShort,
        @Nullable PartialDate publishedOn,
        @Nullable PartialDate othersPublishedOn,
        boolean sharedAuthor,
        boolean bothHaveAuthors) {

    /** Titles below this are different, whatever else is the same. */
    private static final double SIMILAR = 0.6;

    private static final double VERY_SIMILAR = 0.75;
    private static final double ALMOST_THE_SAME = 0.9;

    /** A title that lacks its second part proves a little less. */
    private static final double SHORTENED = 0.97;

    private static final long NEAR_IN_DAYS = 14;

    /** The same rule as in the function {@code main_title} of the database. */
    private static final Pattern SECOND_PART = Pattern.compile("(: | [-–—] )");

    static boolean hasSecondPart(String title) {
        return SECOND_PART.matcher(title).find();
    }

    /** What speaks for one publication; empty where that is not likely. */
    List<Reason> reasons() {
        double title = oneIsShort ? Math.max(whole, main * SHORTENED) : whole;
        boolean near = isNear();
        boolean likely =
                title >= VERY_SIMILAR && (near || (sharedAuthor && whole >= ALMOST_THE_SAME) || nothingElseKnown())
                        || title >= SIMILAR && near && sharedAuthor;
        if (!likely) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>(List.of(Reason.TITLE));
        if (near) {
            reasons.add(Reason.DATE);
        }
        if (sharedAuthor) {
            reasons.add(Reason.AUTHOR);
        }
        return reasons;
    }

    private boolean isNear() {
        if (publishedOn == null || othersPublishedOn == null) {
            return false;
        }
        return ChronoUnit.DAYS.between(publishedOn.lastDay(), othersPublishedOn.firstDay()) <= NEAR_IN_DAYS
                && ChronoUnit.DAYS.between(othersPublishedOn.lastDay(), publishedOn.firstDay()) <= NEAR_IN_DAYS;
    }

    /** Whether neither dates nor authors say anything against it. */
    private boolean nothingElseKnown() {
        return (publishedOn == null || othersPublishedOn == null) && (sharedAuthor || !bothHaveAuthors);
    }
}
