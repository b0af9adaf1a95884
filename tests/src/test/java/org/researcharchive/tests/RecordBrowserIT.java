package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader does with a record: cite it, go on to the next, take the list away. */
class RecordBrowserIT extends BrowserJourney {

    private static final SampleRecords RECORDS = new SampleRecords("figwort");
    private static String address = "";

    @BeforeAll
    static void publishRecords() {
        address = "/publications/"
                + RECORDS.publish("On the figwort", "2019-10", "Testing/Records", "Anna van der Berg", "report");
        RECORDS.publish("More on the figwort", "2020", "Testing/Records", "Anna van der Berg", "commentary");
        RECORDS.awaitFound();
    }

    @AfterAll
    static void withdrawRecords() {
        RECORDS.close();
    }

    @Test
    void aCitationIsCopiedWithoutLeavingTheRecord() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open(address);
        page.getByText("Citation in six styles").click();
        Locator styles = page.locator("#styles");
        assertThat(styles.locator("dt"))
                .hasText(new String[] {"APA", "Chicago (author-date)", "MLA", "Harvard", "IEEE", "Vancouver"});
        assertThat(styles).isFocused();
        page.getByLabel("Copy the citation in APA style").click();
        assertThat(page.locator("[data-copied]").first()).hasText("Copied.");
        assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
                .startsWith("van der Berg, A. (2019). On the figwort");
        assertAccessible();
    }

    @Test
    void citationsHaveAPageForThoseWithoutScripts() {
        open(address + "/on-the-figwort/cite");
        assertThat(page.locator("#styles dt")).hasCount(6);
        assertAccessible();
        page.locator(".crumb a").click();
        assertThat(page.locator("h1")).hasText("On the figwort");
    }

    @Test
    void relatedPiecesAreBroughtIn() {
        open(address);
        page.locator("#related a")
                .filter(new Locator.FilterOptions().setHasText("More on the figwort"))
                .click();
        assertThat(page.locator("h1")).hasText("More on the figwort");
        open(address + "/on-the-figwort/related");
        assertThat(page.locator("#related a").first()).isVisible();
        assertAccessible();
    }

    @Test
    void aListIsTakenAway() throws IOException {
        open("/search?q=figwort");
        assertAccessible();
        Download download =
                page.waitForDownload(() -> page.getByText("BibTeX", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("publications.bib");
        assertThat(Files.readString(download.path()))
                .contains("@techreport{vanderberg2019-", "@article{vanderberg2020-");
    }
}
