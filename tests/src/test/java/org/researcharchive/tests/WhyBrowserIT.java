package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every result can say why it is one. */
class WhyBrowserIT extends BrowserJourney {

    private static final SampleRecords RECORDS = new SampleRecords("sandglass");
    private static final ArchiveApi API = ArchiveApi.asAnyone();
    private static String counted = "";
    private static String other = "";

    @BeforeAll
    static void publishRecords() {
        counted = RECORDS.publish("Counted sandglasses", "2015", "Why/One", "Ada Quern", "report");
        other = RECORDS.publish("Another matter", "2016", "Why/Two", "Bo Tern", "report");
        RECORDS.awaitFound();
    }

    @AfterAll
    static void withdrawRecords() {
        RECORDS.close();
    }

    @Test
    void aWordFoundInAnotherFormNamesTheStem() {
        JsonNode parts = parts("q=counting%20sandglass");
        JsonNode count = part(parts, "counting", "title");
        assertThat(count.path("form").asText()).isEqualTo("stem");
        assertThat(count.path("stem").asText()).isEqualTo("count");
        assertThat(count.at("/found/0").asText()).isEqualTo("Counted");
        assertThat(count.path("text").asText()).contains("by the common stem");
        assertThat(part(parts, "sandglass", "body").path("form").asText()).isEqualTo("same");
    }

    @Test
    void aPhraseIsCalledAPhrase() {
        JsonNode parts = parts("q=%22counted%20sandglasses%22");
        assertThat(parts).hasSize(1);
        assertThat(parts.at("/0/kind").asText()).isEqualTo("phrase");
        assertThat(parts.at("/0/place").asText()).isEqualTo("title");
    }

    @Test
    void theWholeTitleCountsMost() {
        assertThat(parts("q=counted%20sandglasses").at("/0/kind").asText()).isEqualTo("whole-title");
    }

    @Test
    void whatIsNoResultHasNoReasons() {
        assertThat(API.get("/search/why?q=counted%20sandglass&id=" + other).status())
                .isEqualTo(404);
        assertThat(API.get("/search/why?q=sandglass&category=Why/Two&id=" + counted)
                        .status())
                .isEqualTo(404);
        assertThat(API.get("/search/why?q=sandglass&id=999999999").status()).isEqualTo(404);
        assertThat(API.get("/search/why?q=sandglass&id=many").status()).isEqualTo(400);
        assertThat(API.get("//search/why?q=sandglass&id=999999999").status()).isEqualTo(404);
        assertThat(API.get("//search/why?q=sandglass").status()).isEqualTo(404);
    }

    @Test
    void aResultOpensItsReasonsInTheList() {
        open("/search?q=counting%20sandglass");
        Locator why = page.locator(".hit .why summary").first();
        why.click();
        assertThat(page.locator(".hit .reasons")).containsText("by the common stem \u201Ccount\u201D");
        assertAccessible();
        why.press("Enter");
        assertThat(page.locator(".hit .reasons")).isHidden();
    }

    @Test
    void theReasonsAreAPageOfTheirOwn() {
        open("/search/why?q=counting%20sandglass&id=" + counted);
        assertThat(page.locator("h1")).hasText("Why this result?");
        assertThat(page.locator("#reasons")).containsText("Counted");
        assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex, nofollow");
        assertAccessible();
        page.setViewportSize(360, 740);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        page.getByText("Back to the results").click();
        assertThat(page.locator(".hit h3").first()).hasText("Counted sandglasses");
    }

    private static JsonNode parts(String search) {
        ArchiveApi.Answer answer = API.get("/search/why?" + search + "&id=" + counted);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        JsonNode parts = answer.json().get("parts");
        assertThat(StreamSupport.stream(parts.spliterator(), false)
                        .mapToInt(part -> part.get("percent").asInt())
                        .sum())
                .as("%s", parts)
                .isEqualTo(100);
        return parts;
    }

    private static JsonNode part(JsonNode parts, String asked, String place) {
        return StreamSupport.stream(parts.spliterator(), false)
                .filter(part -> part.path("asked").asText().equals(asked)
                        && part.path("place").asText().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(asked + " is not found in the " + place + ": " + parts));
    }
}
