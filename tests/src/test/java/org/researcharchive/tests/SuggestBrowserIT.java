package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader types the beginning of something and takes what is offered, by keyboard alone. */
class SuggestBrowserIT extends BrowserJourney {

    private static final SampleRecords RECORDS = new SampleRecords("sphagnum");

    @BeforeAll
    static void publishRecords() {
        RECORDS.publish("Sphagnum in the north", "2014", "Moss/Sphagnum bogs", "Sphagna Reed", "report");
        RECORDS.awaitFound();
    }

    @AfterAll
    static void withdrawRecords() {
        RECORDS.close();
    }

    @Test
    void suggestionsAreTakenByKey() {
        open("/search");
        Locator box = type("sphagn");
        Locator list = page.getByRole(AriaRole.LISTBOX);
        assertThat(list).isVisible();
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertAccessible();

        box.press("ArrowDown");
        Locator first = page.getByRole(AriaRole.OPTION).first();
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", Pattern.compile("suggestions-.*"));
        assertThat(box).isFocused();
        box.press("Enter");
        assertThat(page.locator("h1")).containsText("Sphagnum in the north");
    }

    @Test
    void escapeClosesTheListAndKeepsTheText() {
        open("/");
        Locator box = type("sphagn");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        box.press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        assertThat(box).hasValue("sphagn");
    }

    @Test
    void theHelpPageShowsExamplesThatSearch() {
        open("/search/help");
        assertAccessible();
        page.getByText("(trade OR policy) korea").click();
        assertThat(page.locator("h1")).containsText("(trade OR policy) korea");
    }

    private Locator type(String text) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search all site content"));
        box.click();
        page.keyboard().type(text);
        return box;
    }
}
