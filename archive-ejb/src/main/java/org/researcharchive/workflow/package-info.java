/**
 * The way of a record to the public and back: who reviews it, what is said about it, when it is published by itself, and
 * who is told. Which steps there are, and for whom, is said by {@link org.researcharchive.publication.WorkflowAction}.
 */
@NullMarked
package org.researcharchive.workflow;

import org.jspecify.annotations.NullMarked;
