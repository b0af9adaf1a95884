/**
 * Pages for the public and for staff, and the API. Here stands what answers requests first: the public addresses and
 * the errors.
 */
@NullMarked
package org.researcharchive.web;

import org.jspecify.annotations.NullMarked;
