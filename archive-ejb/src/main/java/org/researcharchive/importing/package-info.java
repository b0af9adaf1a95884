/**
 * Import: records in, from JSON Lines and from pages of plain text, without a duplicate and without a loss.
 */
@NullMarked
package org.researcharchive.importing;

import org.jspecify.annotations.NullMarked;
