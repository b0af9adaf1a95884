/**
 * Long-running work: one run at a time of each kind, with progress, cancel and history.
 */
@NullMarked
package org.researcharchive.job;

import org.jspecify.annotations.NullMarked;
