/**
 * Reads text out of files that strangers made, in a process of its own: whatever a file does to it, the server only sees
 * the process end. Knows nothing of the archive; the archive knows only {@code wire}.
 */
@NullMarked
package org.researcharchive.extract;

import org.jspecify.annotations.NullMarked;
