/** The category tree while it is changed. */
@NullMarked
package org.researcharchive.tests.taxonomy;

import org.jspecify.annotations.NullMarked;
