/** Care for authors at the desk: find entries, edit them, merge those that are one person and split those that are two. */
@NullMarked
package org.researcharchive.web.desk.author;

import org.jspecify.annotations.NullMarked;
