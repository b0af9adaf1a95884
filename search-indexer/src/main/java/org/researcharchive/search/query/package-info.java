/**
 * Searching: from what a reader typed and clicked to hits and facets.
 *
 * <p>{@code SearchRequest} (validated) -> {@code QueryText} (words, phrases, fields) -> {@code PublicationQuery} (pure)
 * -> one request to the index -> {@code SearchResults}. The database is never asked.
 */
@NullMarked
package org.researcharchive.search.query;

import org.jspecify.annotations.NullMarked;
