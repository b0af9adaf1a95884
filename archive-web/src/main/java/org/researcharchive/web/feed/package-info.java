/** Tells feed readers what is new: in the archive, a series, a category, of an author or for a search. */
@NullMarked
package org.researcharchive.web.feed;

import org.jspecify.annotations.NullMarked;
