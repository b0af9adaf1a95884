/**
 * Series: the named runs in which publications appear.
 */
@NullMarked
package org.researcharchive.series;

import org.jspecify.annotations.NullMarked;
