package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The page that a visitor meets first. */
class HomeBrowserIT extends BrowserJourney {
    @Test
    void homeOffersASearchBoxAndNoBarriers() {
        open("/");
        assertThat(page.getByRole(AriaRole.COMBOBOX)).isVisible();
        assertAccessible();
    }
}
