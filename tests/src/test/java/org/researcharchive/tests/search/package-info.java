/** The index against the real engine: what is saved is found, counts are exact, and a reindex disturbs nobody. */
@NullMarked
package org.researcharchive.tests.search;

import org.jspecify.annotations.NullMarked;
