/**
 * Who changed what and when: the revisions that Envers keeps.
 */
@NullMarked
package org.researcharchive.audit;

import org.jspecify.annotations.NullMarked;
