/** The page of one author, and the list of all. */
@NullMarked
package org.researcharchive.web.author;

import org.jspecify.annotations.NullMarked;
