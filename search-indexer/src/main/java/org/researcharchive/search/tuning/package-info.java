/**
 * The tuning of the search on its way to readers: what a change would do to judged searches, how it goes live with a new
 * index, and how every server learns of it.
 */
@NullMarked
package org.researcharchive.search.tuning;

import org.jspecify.annotations.NullMarked;
