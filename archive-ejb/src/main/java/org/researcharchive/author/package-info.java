/**
 * Author authority: one entry for each person or body, however many bylines name it.
 */
@NullMarked
package org.researcharchive.author;

import org.jspecify.annotations.NullMarked;
