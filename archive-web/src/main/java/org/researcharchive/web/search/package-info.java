/**
 * The search page. Everything a reader has asked for stands in the address, so that it can be kept, sent and gone back
 * to; the page itself remembers nothing.
 */
@NullMarked
package org.researcharchive.web.search;

import org.jspecify.annotations.NullMarked;
