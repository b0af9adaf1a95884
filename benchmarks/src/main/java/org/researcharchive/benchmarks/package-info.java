/**
 * Measurements of the archive's own code. Part of every build, so that they keep compiling; run only when asked for, by
 * {@code ./archive bench}.
 */
@NullMarked
package org.researcharchive.benchmarks;

import org.jspecify.annotations.NullMarked;
