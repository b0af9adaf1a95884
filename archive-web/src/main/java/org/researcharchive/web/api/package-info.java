/**
 * The REST API below {@code /api/v1}: the same services as the pages, in JSON. Whatever goes wrong is answered by an
 * {@code application/problem+json} document (RFC 9457) that names the value at fault and what to do.
 */
@NullMarked
package org.researcharchive.web.api;

import org.jspecify.annotations.NullMarked;
