/** What was done to many records at once: see it, see which records were left alone and why, and take it back. */
@NullMarked
package org.researcharchive.web.desk.changeset;

import org.jspecify.annotations.NullMarked;
