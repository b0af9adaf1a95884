/** The data folder: where everything of one archive lives, which ports it uses and which processes serve it. */
@NullMarked
package org.researcharchive.launcher.data;

import org.jspecify.annotations.NullMarked;
