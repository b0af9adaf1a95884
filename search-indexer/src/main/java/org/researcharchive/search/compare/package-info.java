/**
 * The records of the database and the documents of an index side by side, in one pass over both.
 *
 * <p>A reindex compares what it built before anybody searches it; a drift check what is searched.
 */
@NullMarked
package org.researcharchive.search.compare;

import org.jspecify.annotations.NullMarked;
