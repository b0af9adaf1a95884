/** {@code archive bench}: hands the engine of a running archive to the measurements of the benchmarks module. */
@NullMarked
package org.researcharchive.launcher.bench;

import org.jspecify.annotations.NullMarked;
