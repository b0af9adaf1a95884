/**
 * What every kind of import file is read into: rows, each a record as a draft, or the reason why it is none.
 */
@NullMarked
package org.researcharchive.importing.reading;

import org.jspecify.annotations.NullMarked;
