/**
 * The people of the desk, their passwords and their roles.
 */
@NullMarked
package org.researcharchive.account;

import org.jspecify.annotations.NullMarked;
