/** One change to many records: say what, look at what it would come to, start it. */
@NullMarked
package org.researcharchive.web.desk.bulkedit;

import org.jspecify.annotations.NullMarked;
