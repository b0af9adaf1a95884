/**
 * The worklist that staff begin with, the list of publications that all its saved filters are addresses of, and the form
 * for one of them.
 */
@NullMarked
package org.researcharchive.web.desk.publication;

import org.jspecify.annotations.NullMarked;
