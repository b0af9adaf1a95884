/**
 * How searches are tuned to this archive: what a word is worth in each field, which words mean the same, and the searches
 * by which people judge a change before readers meet it.
 *
 * <p>Every version of the tuning is kept. The latest is a draft until an index is built for it.
 */
@NullMarked
package org.researcharchive.tuning;

import org.jspecify.annotations.NullMarked;
