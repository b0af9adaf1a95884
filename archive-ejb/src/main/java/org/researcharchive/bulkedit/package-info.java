/**
 * Bulk edit: one change to many records. What is to be changed is fixed when the edit is drawn up, looked at before it
 * runs, written by a job as a change set, and so can be taken back as one.
 */
@NullMarked
package org.researcharchive.bulkedit;

import org.jspecify.annotations.NullMarked;
