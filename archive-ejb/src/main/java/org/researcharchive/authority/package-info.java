/**
 * The care for authority entries: their names and iDs, which of them are one person and are merged, which stand for two
 * and are split. What lies in one transaction is in the {@code …Steps}; desks say who may ask for it.
 */
@NullMarked
package org.researcharchive.authority;

import org.jspecify.annotations.NullMarked;
