/** The way of a record to the public and back, at the services. */
@NullMarked
package org.researcharchive.tests.workflow;

import org.jspecify.annotations.NullMarked;
