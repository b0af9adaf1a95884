/** Pages for the public and for staff, and the API. */
@NullMarked
package org.researcharchive.web;

import org.jspecify.annotations.NullMarked;
