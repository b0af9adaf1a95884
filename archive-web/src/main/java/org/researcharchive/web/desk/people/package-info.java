/**
 * The desk's pages about people: all accounts for administrators, and for everyone the own.
 */
@NullMarked
package org.researcharchive.web.desk.people;

import org.jspecify.annotations.NullMarked;
