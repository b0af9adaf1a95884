/**
 * Signing in and out: a form for the desk, HTTP Basic for the API.
 */
@NullMarked
package org.researcharchive.web.signin;

import org.jspecify.annotations.NullMarked;
