/** What the archive adds to a search: the same searches through its API and, as it sends them, to the engine itself. */
@NullMarked
package org.researcharchive.benchmarks.search;

import org.jspecify.annotations.NullMarked;
