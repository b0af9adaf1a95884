package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a name that finds nothing to one that every reader finds the records of. */
class SearchTuningBrowserIT extends DeskJourney {

    private static final double PATIENCE = 90_000;

    private final String word = Long.toString(System.nanoTime(), 36);
    private final String shortName = "ZQ" + word;
    private final String fullName = "Northern Quillon " + word;
    private String id = "";

    @BeforeEach
    void publish() {
        APIResponse made = api(
                "POST",
                "/publications",
                Map.of(
                        "title", "Trade of " + fullName,
                        "publishedOn", "2020-03-01",
                        "status", "published",
                        "body", "<p>Ships and rice.</p>"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        id = made.text().replaceFirst("(?s).*?\"id\"\\s*:\\s*(\\d+).*", "$1");
        page.waitForCondition(() -> total(word) == 1);
    }

    @AfterEach
    void withdraw() {
        api("DELETE", "/publications/" + id, null);
    }

    @Test
    void aSynonymIsTriedOnAJudgedSearchAndThenGoesLive() {
        signInTo("/desk/search-tuning");
        assertAccessible();
        judge();

        String rules = page.locator("#synonyms").inputValue();
        page.locator("#synonyms").fill(rules + "\n" + shortName + ", " + fullName);
        page.locator("#tryWords").fill(shortName.toLowerCase(Locale.ROOT));
        press(page, "#try");
        Locator judged = page.locator("details.trial-query").filter(withText(shortName));
        assertThat(judged.locator("summary")).containsText("0.000 → 1.000");
        assertThat(judged.locator("summary")).containsText("better");
        judged.locator("summary").click();
        assertThat(judged.locator("tr.comes-in")).containsText("Trade of " + fullName);
        assertAccessible();
        assertThat(total(shortName)).isZero();

        press(page, "#goLive");
        assertThat(page.locator("#release")).containsText("On its way to readers");
        assertThat(page.locator("#release .pill"))
                .hasText("Completed", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        assertAccessible();
        page.waitForCondition(() -> total(shortName) == 1);
        press(page, "#judged tr:has-text('" + shortName + "') button:has-text('Remove')");
        assertThat(page.locator("#judged")).not().containsText(shortName);
        page.locator("#synonyms").fill(rules);
        press(page, "#save");

        open("/search/why?q=" + shortName + "&id=" + id);
        assertThat(page.locator("#reasons")).containsText("“" + fullName + "”, a word of the same meaning");
    }

    private void judge() {
        page.locator("[id='judged:words']").fill(shortName);
        press(page, "[id='judged:find']");
        assertThat(page.locator("#judged")).containsText("The search finds nothing now");
        page.locator("[id='judged:record']").fill(id);
        press(page, "[id='judged:add']");
        page.locator("#judged select").selectOption("3");
        assertAccessible();
        press(page, "[id='judged:save']");
        assertThat(page.locator("#judged table")).containsText(shortName);
    }

    @Test
    void whatCannotBeReadIsNamedAndNothingTypedIsLost() {
        signInTo("/desk/search-tuning");
        page.locator("#synonyms").fill("# kept\nalone\na => b => c");
        page.locator("#weightTitle").fill("3,5");
        press(page, "#save");
        assertThat(page.locator(".problems")).containsText("'3,5' is no weight");
        assertThat(page.locator(".problems")).containsText("Line 2: 'alone' stands alone");
        assertThat(page.locator(".problems")).containsText("'a => b => c' holds '=>' twice");
        assertThat(page.locator("#synonyms")).hasValue("# kept\nalone\na => b => c");
        assertThat(page.locator("#weightTitle")).hasValue("3,5");
        assertAccessible();
    }

    @Test
    void ofTwoPeopleWhoSaveTheSecondChooses() {
        signInTo("/desk/search-tuning");
        Page other = newPage();
        other.navigate(page.url());
        String rules = other.locator("#synonyms").inputValue();
        // an area of text loses a line break at its beginning, and there may be no rules yet
        String theirs = (rules + "\n# theirs " + word).strip();
        String mine = (rules + "\n# mine " + word).strip();
        other.locator("#synonyms").fill(theirs);
        press(other, "#save");

        page.locator("#synonyms").fill(mine);
        press(page, "#save");
        assertThat(page.locator(".problems")).containsText("admin saved another version");
        assertThat(page.locator(".theirs")).containsText("# theirs " + word);
        assertThat(page.locator("#synonyms")).hasValue(mine);
        assertAccessible();
        press(page, "#keepMine");
        assertThat(page.locator("#messages")).containsText("Saved as version");
        assertThat(page.locator("#synonyms")).hasValue(mine);
        page.locator("#synonyms").fill(rules);
        press(page, "#save");
    }

    @Test
    void thePageFitsATelephone() {
        page.setViewportSize(360, 740);
        signInTo("/desk/search-tuning");
        page.locator("#tryWords").fill(fullName);
        press(page, "#try");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertAccessible();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private long total(String text) {
        APIResponse answer = page.request().get(ARCHIVE + "/api/v1/search?q=" + text);
        assertThat(answer.status()).isEqualTo(200);
        return Long.parseLong(answer.text().replaceFirst("(?s).*?\"total\"\\s*:\\s*(\\d+).*", "$1"));
    }

    private APIResponse api(String method, String path, @Nullable Object body) {
        String account =
                Base64.getEncoder().encodeToString(("admin:" + ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));
        RequestOptions options =
                RequestOptions.create().setMethod(method).setHeader("Authorization", "Basic " + account);
        return page.request().fetch(ARCHIVE + "/api/v1" + path, body == null ? options : options.setData(body));
    }
}
