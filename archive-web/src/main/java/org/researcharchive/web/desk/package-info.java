/**
 * The desk: where staff keep the archive. This package holds the frame that all its pages share; each feature has a
 * package below.
 */
@NullMarked
package org.researcharchive.web.desk;

import org.jspecify.annotations.NullMarked;
