/** The tree of categories at the desk: seen whole with its counts, and changed. */
@NullMarked
package org.researcharchive.web.desk.category;

import org.jspecify.annotations.NullMarked;
