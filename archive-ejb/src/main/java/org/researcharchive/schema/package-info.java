/**
 * The database schema and its migrations.
 */
@NullMarked
package org.researcharchive.schema;

import org.jspecify.annotations.NullMarked;
