/**
 * The import job: a reader that turns an upload into records, a writer that stores them chunk by chunk.
 *
 * <p>What is stored, how far it got and what was refused commit in one transaction a chunk. So a run that was killed
 * goes on exactly where it was, and a run of the same upload again changes nothing.
 */
@NullMarked
package org.researcharchive.importing.job;

import org.jspecify.annotations.NullMarked;
