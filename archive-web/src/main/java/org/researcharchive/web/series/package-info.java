/** The page of one series, and the list of all. */
@NullMarked
package org.researcharchive.web.series;

import org.jspecify.annotations.NullMarked;
