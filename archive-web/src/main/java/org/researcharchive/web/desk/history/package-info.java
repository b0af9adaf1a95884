/** What became of a record: its versions, the difference between two of them, and the way back to one. */
@NullMarked
package org.researcharchive.web.desk.history;

import org.jspecify.annotations.NullMarked;
