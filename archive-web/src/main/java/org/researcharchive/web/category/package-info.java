/** The page of one category, and the tree of all. */
@NullMarked
package org.researcharchive.web.category;

import org.jspecify.annotations.NullMarked;
