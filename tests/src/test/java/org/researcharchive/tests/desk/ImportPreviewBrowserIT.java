package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a WordPress export and a table to records, looked at before. */
class ImportPreviewBrowserIT extends DeskJourney {

    private static final double PATIENCE = 60_000;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aWordPressSiteIsLookedAtImportedAndTakenBack() {
        signInTo("/desk/import");
        send("site.xml", "application/xml", """
                <rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://%1$s.example</wp:base_blog_url>
                <item><title>Looked at %1$s</title><link>https://%1$s.example/2015/looked-%1$s/</link><wp:post_id>1</wp:post_id>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded>Words</content:encoded></item>
                <item><title>A menu</title><wp:post_id>2</wp:post_id><wp:post_type>nav_menu_item</wp:post_type></item>
                </channel></rss>
                """.formatted(unique));
        whenShown("Completed");
        assertThat(page.locator(".outcomes")).containsText("1 would be created");
        assertThat(page.locator(".preview-rows")).containsText("Looked at " + unique);
        assertAccessible();

        page.locator(".outcomes a:has-text('are no records')").click();
        page.waitForURL(Pattern.compile(".*outcome=left-out$"));
        assertThat(page.locator(".preview-rows tbody tr")).hasCount(1);
        assertThat(page.locator(".preview-rows")).containsText("A menu");
        APIResponse report = page.request()
                .get(ARCHIVE + page.locator("a:has-text('Download all rows')").getAttribute("href"));
        assertThat(report.text()).contains(",created,Looked at " + unique);

        page.locator("#go").click();
        page.waitForURL(Pattern.compile(".*/desk/jobs/\\d+$"));
        whenShown("Completed");
        assertThat(page.locator(".figures")).containsText("created");

        APIResponse old = page.request()
                .get(ARCHIVE + "/2015/looked-" + unique, RequestOptions.create().setMaxRedirects(0));
        assertThat(old.status()).isEqualTo(301);
        assertThat(page.request().get(ARCHIVE + "/2015/looked-" + unique).text())
                .contains("Looked at " + unique);
        assertThat(page.request()
                        .get(ARCHIVE + "/?p=1", RequestOptions.create().setMaxRedirects(0))
                        .headers())
                .containsKey("location");

        page.locator("a:has-text('undo it')").click();
        page.waitForURL(Pattern.compile(".*/desk/change-sets/\\d+$"));
        assertThat(page.locator("h1")).containsText("site.xml");
        page.locator("[id$=undo]").click();
        whenShown("Completed");
        assertThat(page.request().get(ARCHIVE + "/2015/looked-" + unique).status())
                .isEqualTo(410);
    }

    @Test
    void theColumnsOfATableAreToldAndRemembered() {
        String table = "no,heading,%s\n1,Told once %s,x\n".formatted("shelf " + unique, unique);
        signInTo("/desk/import");
        send("table.csv", "text/csv", table);
        page.getByLabel("What the column heading is").selectOption("title");
        assertAccessible();
        page.locator("#look").click();
        whenShown("Completed");
        assertThat(page.locator(".preview-rows")).containsText("Told once " + unique);

        page.locator("a:has-text('Another file')").click();
        send("next.csv", "text/csv", table);
        assertThat(page.getByLabel("What the column heading is")).hasValue("title");
        page.locator("#discard").click();
        page.waitForURL(ARCHIVE + "/desk/import");
        assertThat(page.locator(".notices")).containsText("Nothing was imported");
    }

    private void send(String name, String type, String content) {
        page.locator("#file").setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
        page.locator("#preview").click();
        page.waitForURL(Pattern.compile(".*/desk/imports/\\d+$"));
    }

    private void whenShown(String status) {
        assertThat(page.locator(".pill").first())
                .hasText(status, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }
}
