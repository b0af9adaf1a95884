/**
 * Records as a table to be edited in a spreadsheet: written with number and version, and read back as what each row changes.
 * Pure; columns left out mean unchanged, an emptied cell means emptied.
 */
@NullMarked
package org.researcharchive.bulkedit.table;

import org.jspecify.annotations.NullMarked;
