/**
 * The list of publications and the form for one of them.
 */
@NullMarked
package org.researcharchive.web.desk.publication;

import org.jspecify.annotations.NullMarked;
