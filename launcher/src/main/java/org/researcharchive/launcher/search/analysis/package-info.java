/**
 * The analysis names of a stock Elasticsearch ({@code stemmer}, {@code asciifolding}, {@code synonym_graph}, ...) over the
 * Lucene classes that do the work. Elastic publishes the server as a library but not its {@code analysis-common} module;
 * with this plugin the same index settings mean the same on the launcher's node and on a stock server.
 */
@NullMarked
package org.researcharchive.launcher.search.analysis;

import org.jspecify.annotations.NullMarked;
