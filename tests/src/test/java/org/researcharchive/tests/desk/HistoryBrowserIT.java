package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A record is changed with a reason, compared with what it was, restored, and cited as it once stood. */
class HistoryBrowserIT extends DeskJourney {

    @Test
    void aChangeIsSeenAndTakenBackAndItsVersionsStayCitable() {
        String word = "harbour" + Long.toString(System.nanoTime(), 36);
        String record = publishThenChange(word);

        page.navigate(ARCHIVE + record + "/history");
        assertThat(page.locator("table.plain")).containsText("Asked for by the author");
        assertAccessible();
        page.getByText("Compare", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".difference del")).hasText(new String[] {"old", "closed"});
        assertThat(page.locator(".difference ins")).hasText(new String[] {"new", "open"});
        assertThat(page.locator(".difference .name")).hasText(new String[] {"Title", "Summary"});
        assertAccessible();

        page.locator("#note").fill("The first was right");
        page.locator("#restore").click();
        page.waitForURL(ARCHIVE + record + "/history");
        assertThat(page.locator(".notices")).containsText("Version 1 is restored");
        assertThat(page.locator("table.plain tbody tr").first()).containsText("The first was right");

        readAsOf(word);
    }

    /** What readers without an account and without scripts see. */
    private void readAsOf(String word) {
        Page reader = visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        reader.navigate(ARCHIVE + page.locator("a[href*='/versions/2']").first().getAttribute("href"));
        assertThat(reader.locator("h1")).hasText("The new " + word);
        assertThat(reader.locator(".asof")).containsText("This is version 2");
        assertThat(reader.locator("meta[name=robots]")).hasAttribute("content", "noindex, follow");
        assertThat(reader.locator("link[rel=canonical]"))
                .hasAttribute("href", Pattern.compile(".*/publications/\\d+/the-old-" + word));
        String address = reader.url();
        reader.locator(".asof a").click();
        assertThat(reader.locator("h1")).hasText("The old " + word);
        assertThat(reader.locator("#as-of")).hasAttribute("href", Pattern.compile(".*/versions/3"));

        APIResponse never = page.request().get(address.replace("/versions/2", "/versions/4"));
        assertThat(never.status()).isEqualTo(404);
        page.navigate(address);
        assertAccessible();
    }

    /** The address of the record at the desk. */
    private String publishThenChange(String word) {
        signInTo("/desk/publications/new");
        page.locator("#title").fill("The old " + word);
        page.locator("#summary").fill("The harbour is closed.");
        page.locator("#publish").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        page.locator("#title").fill("The new " + word);
        page.locator("#summary").fill("The harbour is open.");
        page.locator("#note").fill("Asked for by the author");
        press(page, "#save");
        assertThat(page.locator("#history")).containsText("Asked for by the author");
        assertThat(page.locator("#note")).hasValue("");
        assertAccessible();
        return page.url().substring(ARCHIVE.length());
    }

    @Test
    void aVersionThatIsNotThereIsNamed() {
        signInTo("/desk/publications/new");
        page.locator("#title").fill("Alone");
        page.locator("#save").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        String history = page.url().substring(ARCHIVE.length()) + "/history";

        open(history + "?from=1&to=seven");

        assertThat(page.locator(".notices")).containsText("There is no version “seven” of this publication");
        assertAccessible();
    }
}
