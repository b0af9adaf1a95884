/**
 * Long-running work: start it, watch it, cancel it, and see the state of the index.
 */
@NullMarked
package org.researcharchive.web.desk.job;

import org.jspecify.annotations.NullMarked;
