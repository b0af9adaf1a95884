/**
 * The pieces that staff put on the home page: a handful of published records, in an order that people chose.
 */
@NullMarked
package org.researcharchive.featured;

import org.jspecify.annotations.NullMarked;
