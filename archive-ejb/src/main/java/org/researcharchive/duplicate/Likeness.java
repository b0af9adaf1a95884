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
    private static final double SIMILAR = 0.5;

    private static final double VERY_SIMILAR = 0.7;
    private static final double ALMOST_THE_SAME = 0.9;

    /** A title that lacks its second part proves a little less. */
    private static final double SHORTENED = 0.97;

    private static final long NEAR_IN_DAYS = 10;
    private static final long SAME_IN_DAYS = 3;

    /** The same rule as in the function {@code main_title} of the database. */
    private static final Pattern SECOND_PART = Pattern.compile("(: | [-–—] )");

    static boolean hasSecondPart(String title) {
        return SECOND_PART.matcher(title).find();
    }

    /** What speaks for one publication; empty where that is not likely. */
    List<Reason> reasons() {
        if (!isLikely()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>(List.of(Reason.TITLE));
        if (isWithin(NEAR_IN_DAYS)) {
            reasons.add(Reason.DATE);
        }
        if (sharedAuthor) {
            reasons.add(Reason.AUTHOR);
        }
        return reasons;
    }

    private boolean isLikely() {
        double shortened = oneIsShort ? main * SHORTENED : 0;
        if (shortened > whole && whole < VERY_SIMILAR) {
            // parts of a series begin alike, too: only those of the same days are taken for one
            return shortened >= SIMILAR && isWithin(SAME_IN_DAYS) && (sharedAuthor || !bothHaveAuthors);
        }
        boolean near = isWithin(NEAR_IN_DAYS);
        return (whole >= VERY_SIMILAR && (near || (sharedAuthor && whole >= ALMOST_THE_SAME) || nothingElseKnown()))
                || (whole >= SIMILAR && near && sharedAuthor);
    }

    private boolean isWithin(long days) {
        if (publishedOn == null || othersPublishedOn == null) {
            return false;
        }
        return ChronoUnit.DAYS.between(publishedOn.lastDay(), othersPublishedOn.firstDay()) <= days
                && ChronoUnit.DAYS.between(othersPublishedOn.lastDay(), publishedOn.firstDay()) <= days;
    }

    /** Whether neither dates nor authors say anything against it. */
    private boolean nothingElseKnown() {
        return (publishedOn == null || othersPublishedOn == null) && (sharedAuthor || !bothHaveAuthors);
    }
}
