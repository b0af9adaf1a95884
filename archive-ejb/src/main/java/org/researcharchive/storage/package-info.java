/**
 * Stored files, kept by their content.
 */
@NullMarked
package org.researcharchive.storage;

import org.jspecify.annotations.NullMarked;
