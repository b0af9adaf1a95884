/**
 * What the institution says of itself on every page.
 */
@NullMarked
package org.researcharchive.web.desk.settings;

import org.jspecify.annotations.NullMarked;
