/**
 * What all pages share: addresses and the servlet that answers them, delivery (compression, conditional requests,
 * security headers), errors in words, and the institution's particulars.
 */
@NullMarked
package org.researcharchive.web.site;

import org.jspecify.annotations.NullMarked;
