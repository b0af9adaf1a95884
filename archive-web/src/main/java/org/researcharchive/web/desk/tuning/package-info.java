/**
 * The desk's page for how searches weigh fields and which words they take for the same: write, judge, try, go live.
 */
@NullMarked
package org.researcharchive.web.desk.tuning;

import org.jspecify.annotations.NullMarked;
