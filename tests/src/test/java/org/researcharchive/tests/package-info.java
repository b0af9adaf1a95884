/**
 * Tests that need the running archive: {@code *IT} inside Payara against real PostgreSQL and Elasticsearch,
 * {@code *BrowserIT} journeys through the pages in Chromium. {@code ./archive test} starts the archive for them.
 */
@NullMarked
package org.researcharchive.tests;

import org.jspecify.annotations.NullMarked;
