/**
 * The drift check: proves that every published record is in the index as it is, and nothing else; where that is not so, it
 * says which, and repairs exactly those.
 *
 * <p>The document that each record should have is made anew and compared by its hash, so that also what no version
 * number tells is found: a document of an earlier version of the archive, or one that somebody changed by hand.
 */
@NullMarked
package org.researcharchive.search.drift;

import org.jspecify.annotations.NullMarked;
