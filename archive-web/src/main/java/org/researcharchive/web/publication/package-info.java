/** The page of one publication, with everything that is on its record. */
@NullMarked
package org.researcharchive.web.publication;

import org.jspecify.annotations.NullMarked;
