/**
 * The feed: brings what was saved into the index, soon, surely and in any order.
 *
 * <p>The outbox in the database says which records changed; the feed loads their present state, writes it and takes away
 * only those entries that the index confirmed. What is not confirmed is still in the outbox after a crash.
 */
@NullMarked
package org.researcharchive.search.feed;

import org.jspecify.annotations.NullMarked;
