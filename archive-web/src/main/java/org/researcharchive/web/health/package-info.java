/** What tells an operator, or a machine on their behalf, that the archive can do its work. */
@NullMarked
package org.researcharchive.web.health;

import org.jspecify.annotations.NullMarked;
