package org.researcharchive.search.query;

import java.util.List;

/**
 * Whether and why one record is among the results of a search.
 *
 * @param understood how the search text was read, in the query language itself
 * @param found whether it is among them
 * @param ranked whether the score decides about the order of these results; where it does not, dates or titles do
 * @param parts the weightiest first; empty where the search asks for no words
 */
public record RecordMatch(
        long id, String slug, String title, String understood, boolean found, boolean ranked, List<MatchPart> parts) {}
