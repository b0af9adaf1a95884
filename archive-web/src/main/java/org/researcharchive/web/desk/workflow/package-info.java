/** The part of a publication's form that brings it on its way: review, schedule, embargo, withdrawal. */
@NullMarked
package org.researcharchive.web.desk.workflow;

import org.jspecify.annotations.NullMarked;
