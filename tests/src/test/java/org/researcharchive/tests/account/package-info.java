/**
 * Accounts in the running server: roles, states and sessions.
 */
@NullMarked
package org.researcharchive.tests.account;

import org.jspecify.annotations.NullMarked;
