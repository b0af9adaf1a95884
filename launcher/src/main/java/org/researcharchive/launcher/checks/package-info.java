/** {@code ./archive test}: every check of the project, against one stack started for it. */
@NullMarked
package org.researcharchive.launcher.checks;

import org.jspecify.annotations.NullMarked;
