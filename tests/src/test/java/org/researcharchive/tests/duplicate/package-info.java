/** Records that may be the same publication twice. */
@NullMarked
package org.researcharchive.tests.duplicate;

import org.jspecify.annotations.NullMarked;
