package org.researcharchive.tests.desk;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import org.researcharchive.tests.BrowserJourney;

/** A journey of somebody who signs in, with the gestures that all of them share. */
abstract class DeskJourney extends BrowserJourney {

    /** Asks for a page of the desk and signs in on the way there. */
    final void signInTo(String path) {
        open(path);
        page.getByLabel("Name").fill("admin");
        page.getByLabel("Password").fill(ADMIN_PASSWORD);
        page.locator("#go").click();
        page.waitForURL(ARCHIVE + path);
    }

    /** Types into a field that suggests, and takes the first suggestion. */
    static void pick(Page page, String field, String text) {
        Locator typed = page.locator("#" + field + "_input");
        Locator first =
                page.locator("#" + field + "_panel .ui-autocomplete-item").first();
        // suggestions close when the page moves under them; a person would then type again
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .ignoreExceptionsInstanceOf(TimeoutError.class)
                .untilAsserted(() -> {
                    typed.fill("");
                    typed.pressSequentially(text);
                    first.click(new Locator.ClickOptions().setTimeout(8_000));
                });
        settle(page);
    }

    /** Presses a button and waits until the page has taken the answer in. */
    static void press(Page page, String button) {
        page.locator(button).click();
        settle(page);
    }

    /** Waits until no request of the page is under way. */
    static void settle(Page page) {
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }
}
