/** Pages to browse by: years with their months, and types. */
@NullMarked
package org.researcharchive.web.browse;

import org.jspecify.annotations.NullMarked;
