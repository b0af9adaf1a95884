/**
 * Finds out who is to hear of what has been published: each due subscription's search, asked of the new records only.
 */
@NullMarked
package org.researcharchive.search.digest;

import org.jspecify.annotations.NullMarked;
