/**
 * How well the archive's search finds what people have judged relevant: a judged collection goes into an index of its
 * own, its queries go through the very search that readers use, and the ranks of the judged records become figures.
 */
@NullMarked
package org.researcharchive.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
