/**
 * The Elasticsearch node itself. Runs in a JVM of its own, started by {@code org.researcharchive.launcher.search}, and
 * shares no class with the launcher.
 */
@NullMarked
package org.researcharchive.launcher.search.node;

import org.jspecify.annotations.NullMarked;
