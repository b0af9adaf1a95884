/**
 * The index itself: the connection to the engine, the definition of an index, which indexes there are and in what state,
 * and writing documents into them.
 *
 * <p>Readers and writers know only aliases: {@code publications} for the index that is searched and
 * {@code publications-building} for one that is being built beside it. Behind them stand {@code publications-000001} and
 * its successors.
 */
@NullMarked
package org.researcharchive.search.index;

import org.jspecify.annotations.NullMarked;
