/**
 * "Stay informed": readers without an account hear by e-mail of what is published. A subscription is a search's address
 * and a frequency; mails are queued in the database with the subscription's next look, and sent from there.
 */
@NullMarked
package org.researcharchive.subscription;

import org.jspecify.annotations.NullMarked;
