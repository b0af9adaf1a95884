/** Commands about the whole stack: run, stop, status, logs. */
@NullMarked
package org.researcharchive.launcher.run;

import org.jspecify.annotations.NullMarked;
