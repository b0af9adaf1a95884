/**
 * Stored files, kept by their content: the same file stored twice is one file, and what is stored never changes.
 */
@NullMarked
package org.researcharchive.storage;

import org.jspecify.annotations.NullMarked;
