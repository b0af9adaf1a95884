package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an empty form to a record that searchers find. */
class CurateAndFindBrowserIT extends DeskJourney {

    @Test
    void publishedRecordIsFoundByPublicSearch() {
        String word = uniqueWord();
        signInTo("/desk/publications/new");
        fillEveryField(word);
        page.locator("#publish").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        assertThat(page.locator(".notices")).containsText("Published");
        assertAccessible();

        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(page.request()
                                .get(ARCHIVE + "/api/v1/search?q=" + word)
                                .text())
                        .contains("\"total\":1"));
        open("/search?q=" + word);
        page.getByText("A dam on the " + word).first().click();
        assertThat(page.locator("h1")).hasText("A dam on the " + word);
        assertThat(page.locator("main")).containsText("Words in bold");
    }

    private void fillEveryField(String word) {
        page.locator("#title").fill("A dam on the " + word);
        page.locator("#subtitle").fill("And its price");
        page.locator("#publishedOn").fill("2021-10");
        page.locator("#summary").fill("Who pays for the dam.");
        page.locator(".ql-editor").click();
        page.locator(".ql-bold").click();
        page.keyboard().type("Words in bold");
        pick(page, "addAuthor", "Ida " + word);
        page.locator("[id='authors:0:affiliation']").fill("Example Institute");
        page.locator("#type").fill("report");
        page.locator("#series_input").fill("River notes");
        pick(page, "addCategory", "Water/Dams " + word);
        pick(page, "addTag", "tag" + word);
        press(page, "#addPicture");
        page.locator("[id='images:0:credit']").fill("Photo: the author");
        press(page, "#addFiling");
        page.locator("[id='filings:0:authority']").fill("Registration Unit");
        page.locator("[id='filings:0:receivedAt']").fill("2021-04-05T09:48:56");
        press(page, "#addLink");
        page.locator("[id='links:0:title']").fill("Related");
        page.locator("[id='links:0:url']").fill("https://example.org/dam");
        press(page, "#addIdentifier");
        page.locator("[id='identifiers:0:scheme']").fill("doi");
        page.locator("[id='identifiers:0:value']").fill("10.1/" + word);
        page.locator("#publisher").fill("Example Press");
        page.locator("#rights").fill("CC0");
        page.locator("#extra").fill("{\"pages\": 12}");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
        signInTo("/desk/publications/new");
        page.locator("#subtitle").fill("Typed before");
        page.locator("#publishedOn").fill("last autumn");
        press(page, "#save");
        assertThat(page.locator(".problems")).containsText("'last autumn' is not a date");
        assertThat(page.locator("#publishedOn")).isFocused();
        assertThat(page.locator("#subtitle")).hasValue("Typed before");
        assertAccessible();
        page.evaluate("localStorage.clear()");
    }

    private static String uniqueWord() {
        return "river" + Long.toString(System.nanoTime(), 36);
    }
}
