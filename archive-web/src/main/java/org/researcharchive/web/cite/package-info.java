/**
 * How a publication is cited: one model in the terms of CSL-JSON, and the formats and styles that are written from it.
 */
@NullMarked
package org.researcharchive.web.cite;

import org.jspecify.annotations.NullMarked;
