package org.researcharchive.subscription;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in both its forms.
 *
 * @param end the whole address that ends the subscription with one POST; null where there is nothing to end
 */
record Letter(
        String subject, String text, String html, @Nullable String end) {}
