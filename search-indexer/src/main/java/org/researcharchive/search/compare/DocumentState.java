package org.researcharchive.search.compare;

import org.jspecify.annotations.Nullable;

/**
 * What a document is, or what it should be, without what it says.
 *
 * @param id of the record
 * @param version of the record that the document shows
 * @param hash of the document; null where nobody asked for it, or where an earlier version of the archive wrote none
 */
public record DocumentState(long id, long version, @Nullable String hash) {}
