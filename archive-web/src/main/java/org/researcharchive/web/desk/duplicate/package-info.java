/** The part of a publication's form that shows which others may be the same publication. */
@NullMarked
package org.researcharchive.web.desk.duplicate;

import org.jspecify.annotations.NullMarked;
