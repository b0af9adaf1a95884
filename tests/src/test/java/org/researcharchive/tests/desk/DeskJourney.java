package org.researcharchive.tests.desk;

import com.microsoft.playwright.Page;
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
        page.locator("#" + field + "_input").pressSequentially(text);
        page.locator("#" + field + "_panel .ui-autocomplete-item").first().click();
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
