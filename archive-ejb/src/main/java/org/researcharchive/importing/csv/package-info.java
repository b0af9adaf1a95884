/**
 * Tables as archive records: a row a record, and for each column a field of the record format, proposed from its name and
 * corrected by whoever imports. Pure and streaming.
 */
@NullMarked
package org.researcharchive.importing.csv;

import org.jspecify.annotations.NullMarked;
