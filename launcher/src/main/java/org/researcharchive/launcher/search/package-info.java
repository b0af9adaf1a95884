/** Elasticsearch as a child process. */
@NullMarked
package org.researcharchive.launcher.search;

import org.jspecify.annotations.NullMarked;
