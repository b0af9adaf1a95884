/** The index: everything that knows Elasticsearch. */
@NullMarked
package org.researcharchive.search;

import org.jspecify.annotations.NullMarked;
