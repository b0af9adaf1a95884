/** Journeys of staff through the desk. */
@NullMarked
package org.researcharchive.tests.desk;

import org.jspecify.annotations.NullMarked;
