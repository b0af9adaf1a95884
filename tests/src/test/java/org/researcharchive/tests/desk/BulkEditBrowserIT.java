package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An editor changes many records at once, sees which, and takes it back. */
class BulkEditBrowserIT extends DeskJourney {

    private static final double A_MINUTE = 60_000;

    @Test
    void wordsAreReplacedInAllRecordsOfAListAndTheWholeIsUndone() {
        String word = "marsh" + Long.toString(System.nanoTime(), 36);
        twoDrafts(word);
        open("/desk/publications?title=" + word);
        assertThat(page.locator("#edit-all")).hasText("Edit all 2 records of this list");
        page.locator("#edit-all").click();
        page.waitForURL(Pattern.compile(".*/desk/bulk-edit\\?.*"));
        page.getByText("Find and replace").first().click();
        assertThat(page.locator("#bulk-title")).hasText("Edit many records: Find and replace");
        assertAccessible();
        page.locator("#draw").click();
        assertThat(page.locator(".notices")).containsText("Type what to look for");
        page.locator("#find").fill("second");
        page.locator("#value").fill("other");
        page.locator("#draw").click();

        page.waitForURL(Pattern.compile(".*/desk/bulk-edit/\\d+$"));
        assertThat(page.locator("#would-change")).hasText("1");
        assertThat(page.locator(".difference del")).hasText("second");
        assertThat(page.locator(".difference ins")).hasText("other");
        assertAccessible();
        page.getByText("Change one record").click();
        page.waitForURL(Pattern.compile(".*/desk/change-sets/\\d+$"));
        over();
        assertThat(page.locator("#changed-title")).hasText("One record changed");
        assertThat(page.locator("table.plain")).containsText("B other " + word);
        assertAccessible();

        page.getByText("Undo this change set").click();
        over();
        assertThat(page.locator("#set-title")).containsText("Undo: Replace");
        assertThat(page.locator("table.plain")).containsText("B second " + word);
        page.getByText("What changed").click();
        assertThat(page.locator(".difference ins")).hasText("second");
        assertThat(page.locator("table.plain")).containsText("undo of change set");
        open("/desk/change-sets");
        assertThat(page.locator("table.plain")).containsText("undone");
        assertAccessible();
    }

    @Test
    void rowsThatAreChosenAreMeantAndNoOthers() {
        String word = "shore" + Long.toString(System.nanoTime(), 36);
        twoDrafts(word);
        open("/desk/publications?title=" + word + "&sort=title");
        Locator boxes = page.locator("#list td.choose input");
        boxes.nth(1).check();
        assertThat(page.locator("#edit-chosen")).hasText("Edit the chosen rows (1)");
        page.locator("#choose-page").check();
        assertThat(page.locator("#edit-chosen")).hasText("Edit the chosen rows (2)");
        boxes.first().uncheck();
        assertAccessible();
        page.locator("#edit-chosen").click();
        page.waitForURL(Pattern.compile(".*/desk/bulk-edit\\?(.*&)?id=\\d+(&.*)?"));
        assertThat(page.locator(".in").first()).containsText("One record is chosen.");
        page.getByText("Add a tag").first().click();
        page.locator("#value").fill("coast");
        page.locator("#draw").click();
        page.waitForURL(Pattern.compile(".*/desk/bulk-edit/\\d+$"));
        assertThat(page.locator(".difference")).hasCount(1);
        assertThat(page.locator("h2").first()).hasText("B second " + word);
    }

    @Test
    void aTableIsTakenOutEditedAndBroughtBack() throws IOException {
        String word = "reef" + Long.toString(System.nanoTime(), 36);
        twoDrafts(word);
        open("/desk/publications?title=" + word);
        page.locator("#edit-all").click();
        page.getByText("Edit in a spreadsheet").first().click();
        assertThat(page.locator("#bulk-title")).hasText("Edit many records: Edit in a spreadsheet");
        assertAccessible();
        Download download = page.waitForDownload(() -> page.locator("#table").click());
        String table = Files.readString(download.path());
        assertEquals(3, table.lines().count());

        bring("id,title\n1,x\n");
        assertThat(page.locator(".notices")).containsText("no column 'version'");
        bring(table.replace("B second", "B third") + "x,1,,,,,draft,,,,,,en,\r\n");
        page.waitForURL(Pattern.compile(".*/desk/bulk-edit/\\d+$"));
        assertThat(page.locator("#would-change")).hasText("1");
        assertThat(page.locator("table.plain").first()).containsText("'x' is not the number of a record");
        assertThat(page.locator(".difference ins")).hasText("third");
        assertAccessible();
        page.getByText("Change one record").click();
        page.waitForURL(Pattern.compile(".*/desk/change-sets/\\d+$"));
        over();
        assertThat(page.locator("#set-title")).hasText("Edited table: Bring back the table publications.csv");
    }

    private void bring(String table) {
        page.locator("#file")
                .setInputFiles(new FilePayload("publications.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.locator("#take").click();
    }

    /** Waits for the end of the job on whose page one is. */
    private void over() {
        assertThat(page.locator("#set-title + .pill"))
                .hasText("Completed", new LocatorAssertions.HasTextOptions().setTimeout(A_MINUTE));
    }

    private void twoDrafts(String word) {
        signInTo("/desk/publications/new");
        for (String title : new String[] {"A first ", "B second "}) {
            open("/desk/publications/new");
            page.locator("#title").fill(title + word);
            page.locator("#save").click();
            page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        }
    }
}
