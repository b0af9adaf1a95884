/**
 * The audit log: what members of staff did, searched and taken away.
 */
@NullMarked
package org.researcharchive.web.desk.audit;

import org.jspecify.annotations.NullMarked;
