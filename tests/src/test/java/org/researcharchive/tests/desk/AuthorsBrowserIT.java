package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An editor finds that two authors are one person, merges them, takes it back, and splits what was one. */
class AuthorsBrowserIT extends DeskJourney {

    private static final double A_MINUTE = 60_000;
    private static final int MOST_TABS = 80;

    private final String word = "q" + Long.toString(System.nanoTime(), 36);

    @Test
    void authorsAreMergedByKeyboardAndTheMergeIsUndone() {
        publish("First of " + word, "J. Smith " + word);
        publish("Second of " + word, "John Smith " + word);
        signInTo("/desk/authors");
        assertThat(page.locator("h1")).hasText("Authors");
        assertAccessible();
        tabTo(page.locator("#q"));
        page.keyboard().type(word);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/desk/authors\\?q=" + word + ".*"));
        assertThat(page.locator("#total")).hasText("2 authors");
        String gone = page.locator("tbody input[type=checkbox]").first().getAttribute("value");
        tabTo(page.locator("tbody input[type=checkbox]").nth(0));
        page.keyboard().press("Space");
        tabTo(page.locator("tbody input[type=checkbox]").nth(1));
        page.keyboard().press("Space");
        fitsASmallScreen();
        tabTo(page.locator("#compare-chosen"));
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/desk/authors/merge\\?id=\\d+&id=\\d+$"));
        assertThat(page.locator(".candidate")).hasCount(2);
        Locator john = page.getByLabel("Keep John Smith " + word);
        tabTo(page.locator("input[name=kept]:checked"));
        if (!john.isChecked()) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(john).isChecked();
        assertAccessible();
        fitsASmallScreen();
        tabTo(page.locator("#go"));
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/desk/change-sets/\\d+$"));
        assertThat(page.locator("#set-title")).containsText("Authors merged: J. Smith " + word);
        assertThat(page.locator("#changed-title")).hasText("One record changed");
        assertAccessible();
        String changeSet = page.url();
        page.navigate(ARCHIVE + "/authors/" + gone);
        assertThat(page.locator("h1")).hasText("John Smith " + word);
        assertThat(page.locator("main")).containsText("J. Smith " + word);
        open("/desk/authors/" + gone);
        assertThat(page.locator(".notices")).containsText("was merged into John Smith " + word);
        assertAccessible();
        page.getByText("Open that entry").click();
        assertThat(page.locator("#authorVariants")).hasValue("J. Smith " + word);
        assertThat(page.locator("#merged-title")).isVisible();
        assertAccessible();

        page.navigate(changeSet);
        tabTo(page.locator("[id$=undo]"));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.matches(".*/desk/change-sets/\\d+$") && !url.equals(changeSet));
        assertThat(page.locator("#set-title + .pill"))
                .hasText("Completed", new LocatorAssertions.HasTextOptions().setTimeout(A_MINUTE));
        page.navigate(ARCHIVE + "/authors/" + gone);
        assertThat(page.locator("h1")).hasText("J. Smith " + word);
    }

    @Test
    void anEntryIsEditedAndWhatIsWrongIsSaid() {
        publish("Only of " + word, "Ada Byron " + word);
        publish("Other of " + word, "Ada Byron " + word);
        signInTo("/desk/authors");
        open("/desk/authors?q=" + word);
        page.getByText("Ada Byron " + word).click();
        page.locator("#authorOrcid").fill("0000-0002-1825-0096");
        page.locator("#authorWebsite").fill("nowhere");
        page.locator("#save").click();
        assertThat(page.locator(".problems")).containsText("0000-0002-1825-0096");
        assertThat(page.locator("#authorWebsite-error")).containsText("Begin with https://");
        expectComplaint("422");
        assertAccessible();
        fitsASmallScreen();
        page.locator("#authorOrcid").fill("");
        page.locator("#authorWebsite").fill("https://example.org/ada");
        page.locator("#authorVariants").fill("Countess " + word);
        page.locator("#save").click();
        assertThat(page.locator(".notices")).containsText("is saved");
        open("/desk/authors?q=countess+" + word);
        assertThat(page.locator("tbody")).containsText("also Countess " + word);

        page.getByText("Ada Byron " + word).click();
        page.locator("input[name=piece]").first().check();
        page.locator("#authorTarget").fill("Ada the Younger " + word);
        page.locator("#split").click();
        page.waitForURL(Pattern.compile(".*/desk/change-sets/\\d+$"));
        assertThat(page.locator("#set-title")).containsText("Author split: Ada Byron " + word);
        open("/desk/authors?q=" + word);
        assertThat(page.locator("#total")).hasText("2 authors");
        open("/desk/authors?q=nobody+" + word);
        assertThat(page.locator(".empty")).containsText("Show all authors");
        assertAccessible();
    }

    @Test
    void namesakesAreSuggestedAndToldApart() {
        publish("One of " + word, "Zoë " + word);
        publish("Two of " + word, word + ", Zoe");
        signInTo("/desk/authors/likely");
        Locator pair = page.locator(".likely > li").filter(new Locator.FilterOptions().setHasText(word));
        await().pollInSameThread().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            open("/desk/authors/likely");
            assertThat(pair.count()).isEqualTo(1);
        });
        assertThat(pair).containsText("the same name");
        assertAccessible();
        fitsASmallScreen();
        pair.locator(".apart").click();
        assertThat(page.locator(".notices")).containsText("two people");
        assertThat(pair).hasCount(0);
        assertAccessible();
    }

    /** Goes to an element as somebody does who has no mouse. */
    private void tabTo(Locator element) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) element.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(element).isFocused();
    }

    private void fitsASmallScreen() {
        page.setViewportSize(360, 800);
        assertAccessible();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out of " + page.url())
                .isTrue();
        page.setViewportSize(1440, 900);
    }

    private void publish(String title, String author) {
        String account = "admin:" + ADMIN_PASSWORD;
        APIResponse answer = page.context()
                .request()
                .post(
                        ARCHIVE + "/api/v1/publications",
                        RequestOptions.create()
                                .setHeader(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                                .setData(Map.of("title", title, "status", "published", "authors", new Object[] {
                                    Map.of("name", author)
                                })));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
}
