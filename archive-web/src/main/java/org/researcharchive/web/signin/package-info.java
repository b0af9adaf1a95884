/**
 * Signing in and out: a form for the desk, HTTP Basic for the API, and ways in for those without a password.
 */
@NullMarked
package org.researcharchive.web.signin;

import org.jspecify.annotations.NullMarked;
