/** The home page: where to begin. */
@NullMarked
package org.researcharchive.web.home;

import org.jspecify.annotations.NullMarked;
