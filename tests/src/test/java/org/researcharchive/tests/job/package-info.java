/**
 * Long-running work in the running archive, whatever it does.
 */
@NullMarked
package org.researcharchive.tests.job;

import org.jspecify.annotations.NullMarked;
