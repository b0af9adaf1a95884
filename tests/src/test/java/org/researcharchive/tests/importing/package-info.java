/** Imports as administrators run them: whole uploads, in the real server, into the real database. */
@NullMarked
package org.researcharchive.tests.importing;

import org.jspecify.annotations.NullMarked;
