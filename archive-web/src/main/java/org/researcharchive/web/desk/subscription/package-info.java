/**
 * Subscriptions at the desk: who hears of what, and whether mails go out.
 */
@NullMarked
package org.researcharchive.web.desk.subscription;

import org.jspecify.annotations.NullMarked;
