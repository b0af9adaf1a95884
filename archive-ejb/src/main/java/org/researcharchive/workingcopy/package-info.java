/**
 * What people typed and have not saved yet, kept for them while they type: an expired session, a closed window or a
 * restart of the server loses none of it.
 */
@NullMarked
package org.researcharchive.workingcopy;

import org.jspecify.annotations.NullMarked;
