package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What administrators start and watch. */
class JobsBrowserIT extends DeskJourney {

    private static final double PATIENCE = 60_000;

    @Test
    void searchGoesOnWhileTheIndexIsRebuilt() {
        signInTo("/desk/jobs");
        assertAccessible();
        press(page, "button:has-text('Rebuild the index')");
        assertThat(page.locator(".notices")).containsText("Started as job");

        long found = total();
        for (int i = 0; i < 20; i++) {
            assertThat(total()).isEqualTo(found);
        }
        assertThat(page.locator("table.plain tbody tr").first())
                .containsText(
                        Pattern.compile("Reindex all publications[\\s\\S]*Completed"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(total()).isEqualTo(found);
    }

    @Test
    void aJobIsScheduledAndTakenAway() {
        signInTo("/desk/jobs");
        page.getByText("Add one").click();
        page.getByLabel("When").fill("soon");
        press(page, "button:has-text('Add')");
        assertThat(page.locator(".notices")).containsText("'soon' is no time that can be kept");

        page.getByLabel("When").fill("17 4 * * SUN");
        page.getByLabel("Time zone").fill("Asia/Seoul");
        press(page, "button:has-text('Add')");
        Locator row = page.locator("tr:has-text('17 4 * * SUN')");
        assertThat(row).containsText(Pattern.compile("Check the index[\\s\\S]*04:17 Asia/Seoul"));
        assertAccessible();

        row.getByText("Remove").click();
        assertThat(row).hasCount(0);
    }

    private long total() {
        APIResponse answer = page.request().get(ARCHIVE + "/api/v1/search");
        assertThat(answer.status()).isEqualTo(200);
        return Long.parseLong(answer.text().replaceFirst("(?s).*?\"total\"\\s*:\\s*(\\d+).*", "$1"));
    }

    @Test
    void uploadIsImportedAndWhatIsRefusedIsListed() {
        String records = """
                {"source":"upload","sourceId":"1","title":"Uploaded by a journey"}
                {"source":"upload","sourceId":"2"}
                """;
        signInTo("/desk/import");
        assertAccessible();
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "journey.jsonl", "application/x-ndjson", records.getBytes(StandardCharsets.UTF_8)));
        page.locator("#start").click();
        page.waitForURL(Pattern.compile(".*/desk/jobs/\\d+$"));
        assertThat(page.locator(".pill"))
                .hasText("Completed", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".figures")).containsText("refused");
        assertThat(page.locator("table.plain")).containsText("title");
        assertAccessible();
    }
}
