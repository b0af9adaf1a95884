/**
 * The outbox: which records changed and have still to reach the index.
 */
@NullMarked
package org.researcharchive.change;

import org.jspecify.annotations.NullMarked;
