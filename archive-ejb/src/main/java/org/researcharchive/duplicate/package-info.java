/** Finds records that may be the same publication twice, and remembers what staff decided about them. */
@NullMarked
package org.researcharchive.duplicate;

import org.jspecify.annotations.NullMarked;
