/** Publications kept in the real database: what is stored, refused, signed and passed on to the index. */
@NullMarked
package org.researcharchive.tests.publication;

import org.jspecify.annotations.NullMarked;
