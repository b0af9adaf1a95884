/**
 * The people of the desk: their passwords, how they set them, their roles and their sessions.
 */
@NullMarked
package org.researcharchive.account;

import org.jspecify.annotations.NullMarked;
