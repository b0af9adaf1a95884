/** Finds publications that are close to one. */
@NullMarked
package org.researcharchive.search.related;

import org.jspecify.annotations.NullMarked;
