/**
 * What people typed and did not save, inside the server.
 */
@NullMarked
package org.researcharchive.tests.workingcopy;

import org.jspecify.annotations.NullMarked;
