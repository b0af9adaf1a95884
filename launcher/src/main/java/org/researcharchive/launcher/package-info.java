/**
 * {@code ./archive}: starts, stops and drives the whole archive on one machine with nothing installed but a JDK. The
 * packages follow what is done: {@code run} the stack, drive its {@code jobs}, run all {@code checks}.
 */
@NullMarked
package org.researcharchive.launcher;

import org.jspecify.annotations.NullMarked;
