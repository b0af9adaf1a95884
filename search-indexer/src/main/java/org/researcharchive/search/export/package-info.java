/** Reads the whole list that a search finds, however long it is. */
@NullMarked
package org.researcharchive.search.export;

import org.jspecify.annotations.NullMarked;
