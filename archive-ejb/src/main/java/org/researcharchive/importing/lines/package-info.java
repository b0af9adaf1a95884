/**
 * Archive records as JSON Lines: bytes to lines, lines to drafts, and for every line that is none the reasons why.
 *
 * <p>Pure and streaming: nothing here knows the database, and memory does not grow with the file.
 */
@NullMarked
package org.researcharchive.importing.lines;

import org.jspecify.annotations.NullMarked;
