/** Takes whole lists of results away: as a table, for reference managers, as records. */
@NullMarked
package org.researcharchive.web.export;

import org.jspecify.annotations.NullMarked;
