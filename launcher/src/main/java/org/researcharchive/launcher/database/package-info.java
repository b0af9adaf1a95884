/** PostgreSQL as a child process. */
@NullMarked
package org.researcharchive.launcher.database;

import org.jspecify.annotations.NullMarked;
