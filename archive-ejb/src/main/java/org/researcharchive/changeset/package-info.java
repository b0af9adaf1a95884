/**
 * Change sets: what one person did to many records at once. Each revision that it writes names it, so that the whole can
 * be seen as one, and taken back as one by a job that leaves alone what somebody has edited since.
 */
@NullMarked
package org.researcharchive.changeset;

import org.jspecify.annotations.NullMarked;
