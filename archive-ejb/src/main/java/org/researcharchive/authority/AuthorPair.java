package org.researcharchive.authority;

/**
 * Two entries that may be one person, and what speaks for it.
 *
 * @param sameName whether their given names are the same to the last letter
 * @param sharedAuthors authors who have written with both
 * @param sameAffiliation whether both have named one affiliation
 * @param sharedSeries series in which both have published
 */
public record AuthorPair(
        AuthorityEntry first,
        AuthorityEntry second,
        boolean sameName,
        long sharedAuthors,
        boolean sameAffiliation,
        long sharedSeries) {}
