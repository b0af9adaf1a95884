/**
 * The category tree, by which records are filed and found.
 */
@NullMarked
package org.researcharchive.category;

import org.jspecify.annotations.NullMarked;
