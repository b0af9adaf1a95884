/**
 * Reindexing: a new index is built from the database beside the one that is searched, checked against the database and
 * put in its place, while people search and edit.
 *
 * <p>{@code prepare -> fill -> check -> publish}, see {@code META-INF/batch-jobs/reindex-publications.xml}. From
 * {@code prepare} on the feed writes every change to both indexes, so nothing has to be caught up but what was read before
 * it changed; and since all writes carry versions, it does not matter who writes first. A run that lost its server goes on
 * at its checkpoint in the index it had begun. One that is cancelled or fails leaves the searched index untouched; its
 * half-built one is removed by {@code IndexUpkeep}.
 */
@NullMarked
package org.researcharchive.search.reindex;

import org.jspecify.annotations.NullMarked;
