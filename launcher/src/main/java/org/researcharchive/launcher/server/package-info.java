/** Payara as a child process: its domain, and the archive deployed into it. */
@NullMarked
package org.researcharchive.launcher.server;

import org.jspecify.annotations.NullMarked;
