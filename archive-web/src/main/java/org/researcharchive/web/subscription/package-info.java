/**
 * The public pages of "Stay informed". Nothing changes by following a link, since mail scanners follow every link of a
 * mail; each change is a POST.
 */
@NullMarked
package org.researcharchive.web.subscription;

import org.jspecify.annotations.NullMarked;
