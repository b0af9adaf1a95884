/**
 * What the index holds of a publication: one document a published record, made in one place for feed and reindex alike.
 */
@NullMarked
package org.researcharchive.search.document;

import org.jspecify.annotations.NullMarked;
