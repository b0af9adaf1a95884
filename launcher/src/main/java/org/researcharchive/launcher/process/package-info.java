/** Child processes: started apart from the terminal, watched, stopped, and found again after a crash. */
@NullMarked
package org.researcharchive.launcher.process;

import org.jspecify.annotations.NullMarked;
