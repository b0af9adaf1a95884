/**
 * The text of attached files: which have still to be read, how reading each one ended, and what stands on their pages.
 * Reading is done by a process of its own, since a file that strangers made may do anything to whoever opens it.
 */
@NullMarked
package org.researcharchive.attachment;

import org.jspecify.annotations.NullMarked;
