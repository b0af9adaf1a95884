package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finding publications without a word to search for: by year, month and type. */
class BrowseBrowserIT extends BrowserJourney {

    private static final SampleRecords RECORDS = new SampleRecords("calendula");

    @BeforeAll
    static void publishRecords() {
        RECORDS.publish("In a month", "1907-03-09", "Browsing", "Ada Almanac", "almanac");
        RECORDS.publish("In a year", "1907", "Browsing", "Ada Almanac", "almanac");
        RECORDS.publish("Later", "1907-11", "Browsing", "Ada Almanac", "almanac");
    }

    @AfterAll
    static void withdrawRecords() {
        RECORDS.close();
    }

    @Test
    void yearsLeadToMonths() {
        open("/");
        follow("By year and month");
        assertAccessible();
        follow("1907");
        assertThat(page.locator("h1")).hasText("1907");
        assertThat(page.locator(".hit h3")).hasText(new String[] {"Later", "In a month", "In a year"});
        assertAccessible();
        follow("March");
        assertThat(page).hasURL(ARCHIVE + "/1907/03");
        assertThat(page.locator(".hit h3")).hasText("In a month");
        assertThat(page.locator(".letters a[aria-current=page]")).containsText("March");
    }

    @Test
    void typesLeadToTheirPublications() {
        open("/types");
        assertAccessible();
        follow("Almanac");
        assertThat(page.locator(".hit h3")).hasCount(3);
        assertAccessible();
        follow("Search in these publications");
        assertThat(page).hasURL(ARCHIVE + "/search?type=almanac");
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }
}
