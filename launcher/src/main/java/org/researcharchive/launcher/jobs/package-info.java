/** Commands that talk to a running archive: import, reindex. */
@NullMarked
package org.researcharchive.launcher.jobs;

import org.jspecify.annotations.NullMarked;
