/**
 * What the institution says of itself on every page.
 */
@NullMarked
package org.researcharchive.settings;

import org.jspecify.annotations.NullMarked;
