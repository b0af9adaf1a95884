package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An editor saves a record that is there already, is told so, merges the two, and takes that back. */
class MergeBrowserIT extends DeskJourney {

    private static final double A_MINUTE = 60_000;
    private static final int MOVED = 301;
    private static final int OK = 200;

    @Test
    void aNearCopyIsMergedIntoWhatIsThereAndComesBack() {
        String word = "kelp" + Long.toString(System.nanoTime(), 36);
        signInTo("/desk/publications/new");
        String first = publish("The price of " + word + " in northern ports");
        String second = publish("The prise of " + word + " in northern ports");

        assertThat(page.locator("#duplicates-title")).hasText("Perhaps the same publication");
        page.locator("#duplicates").getByText("Merge …").click();
        page.waitForURL(Pattern.compile(".*/merge\\?with=\\d+$"));
        assertThat(page.locator(".side.stays")).containsText("The price of " + word);
        assertAccessible();
        page.setViewportSize(360, 800);
        assertAccessible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .as("wider than the window")
                .isFalse();
        page.setViewportSize(1440, 900);
        chooseByKeys("from.title");
        page.locator("#doMerge").press("Enter");

        page.waitForURL(Pattern.compile(".*/desk/change-sets/\\d+$"));
        assertThat(page.locator(".notices")).containsText("Merged.");
        assertThat(page.locator("#set-title")).containsText("Merge: Merged");
        assertAccessible();
        APIResponse moved = at(second);
        assertThat(moved.status()).isEqualTo(MOVED);
        assertThat(moved.headers().get("location")).startsWith(numbered(first));
        assertThat(at(second + "/cite.bib").headers().get("location")).endsWith("/cite.bib");
        assertThat(at(second + "/versions/1").status()).as("what was cited").isEqualTo(OK);

        page.getByText("Undo this change set").click();
        assertThat(page.locator("#set-title + .pill"))
                .hasText("Completed", new LocatorAssertions.HasTextOptions().setTimeout(A_MINUTE));
        assertThat(at(second).status()).isEqualTo(OK);
        assertThat(at(first).status()).isEqualTo(OK);
    }

    /** Goes from the marked choice of a field to the other one with an arrow key. */
    private void chooseByKeys(String name) {
        Locator choices = page.locator("input[name='" + name + "']");
        choices.and(page.locator(":checked")).press("ArrowDown");
        assertThat(choices.nth(1)).isChecked();
    }

    /** Writes and publishes a record, and says where readers find it. */
    private String publish(String title) {
        open("/desk/publications/new");
        page.locator("#title").fill(title);
        page.locator("#publish").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        return Objects.requireNonNull(
                page.locator("#bar a[href^='/publications/']").getAttribute("href"));
    }

    private APIResponse at(String address) {
        return page.request().get(ARCHIVE + address, RequestOptions.create().setMaxRedirects(0));
    }

    /** The part of an address that never changes. */
    private static String numbered(String address) {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }
}
