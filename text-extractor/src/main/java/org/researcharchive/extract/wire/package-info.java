/**
 * What the archive and the extractor say to each other over the extractor's standard streams. Both ends use these classes,
 * and each end distrusts the other: every length is bounded.
 */
@NullMarked
package org.researcharchive.extract.wire;

import org.jspecify.annotations.NullMarked;
