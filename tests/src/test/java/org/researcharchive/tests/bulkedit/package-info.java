/** Tests of what is done to many records at once, and taken back. */
@NullMarked
package org.researcharchive.tests.bulkedit;

import org.jspecify.annotations.NullMarked;
