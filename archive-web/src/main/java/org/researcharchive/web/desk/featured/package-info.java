/**
 * The desk's page for what stands first on the home page.
 */
@NullMarked
package org.researcharchive.web.desk.featured;

import org.jspecify.annotations.NullMarked;
