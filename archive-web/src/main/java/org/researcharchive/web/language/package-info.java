/**
 * The language that a reader is answered in. An address may begin with it, such as {@code /ko/search}; otherwise the
 * reader's browser says which ones it would like. What has been found holds for the request, and pages keep their
 * readers in it: addresses are written without a language everywhere, and get it when a page goes out.
 */
@NullMarked
package org.researcharchive.web.language;

import org.jspecify.annotations.NullMarked;
