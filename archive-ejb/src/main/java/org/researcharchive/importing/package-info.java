/**
 * Import: records in, from JSON Lines, WordPress exports, tables and pages of plain text, without a duplicate and without a loss.
 */
@NullMarked
package org.researcharchive.importing;

import org.jspecify.annotations.NullMarked;
