/**
 * Publications: the records that the archive exists to keep, and the one boundary through which they
 * are read and written.
 */
@NullMarked
package org.researcharchive.publication;

import org.jspecify.annotations.NullMarked;
