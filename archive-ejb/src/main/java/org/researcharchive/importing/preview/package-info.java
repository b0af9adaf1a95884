/**
 * What an import would do, row by row, before it does it: the same files and the same rules, and nothing changed. Kept for
 * some days, together with what people said the columns of a table are.
 */
@NullMarked
package org.researcharchive.importing.preview;

import org.jspecify.annotations.NullMarked;
