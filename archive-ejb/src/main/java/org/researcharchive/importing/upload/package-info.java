/**
 * What somebody sent to be imported: one file or a zip of many, read where it lies. Nothing is ever unpacked by the
 * names that a zip gives its entries, and every size is bounded.
 */
@NullMarked
package org.researcharchive.importing.upload;

import org.jspecify.annotations.NullMarked;
