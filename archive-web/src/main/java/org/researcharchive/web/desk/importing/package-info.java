/**
 * Bringing records in by upload.
 */
@NullMarked
package org.researcharchive.web.desk.importing;

import org.jspecify.annotations.NullMarked;
