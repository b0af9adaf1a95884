/** Tests of the care for authors: merging, splitting, names. */
@NullMarked
package org.researcharchive.tests.authority;

import org.jspecify.annotations.NullMarked;
