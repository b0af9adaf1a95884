/** Stored files: pictures and attachments of published records. */
@NullMarked
package org.researcharchive.web.file;

import org.jspecify.annotations.NullMarked;
