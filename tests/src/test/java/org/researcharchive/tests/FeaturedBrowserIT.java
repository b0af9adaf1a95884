package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff choose what stands first on the home page. */
class FeaturedBrowserIT extends BrowserJourney {

    private static final ArchiveApi API = ArchiveApi.asAdmin();

    private final SampleRecords records = new SampleRecords("featherstone");
    private String before = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void publishRecords() {
        before = choice(ids(API.get("/featured").json()));
        first = records.publish("Featherstone walls", "2015", "Featured/One", "Ada Quern", "report");
        second = records.publish("Featherstone roofs", "2016", "Featured/One", "Bo Tern", "commentary");
    }

    @AfterEach
    void putBack() {
        put(before);
        records.close();
    }

    @Test
    void whatIsChosenAtTheDeskStandsFirstOnTheHomePageUntilItIsWithdrawn() {
        put("{\"publications\":[]}");
        open("/");
        assertThat(page.locator(".featured")).hasCount(0);

        open("/desk/featured");
        page.getByLabel("Name").fill("admin");
        page.getByLabel("Password").fill(ADMIN_PASSWORD);
        page.locator("#go").click();
        page.waitForURL(ARCHIVE + "/desk/featured");
        pick("featherstone walls");
        pick(ARCHIVE + "/publications/" + second + "/featherstone-roofs");
        assertThat(page.locator(".pieces li")).hasCount(2);
        assertAccessible();
        page.getByLabel("Move up: Featherstone roofs").click();
        assertThat(page.locator(".pieces a").first()).hasText("Featherstone roofs");
        page.locator("#save").click();
        assertThat(page.locator(".notices")).containsText("Saved");
        assertThat(page.locator("form#featured")).containsText("Last chosen by admin");

        open("/");
        Locator pieces = page.locator(".featured h3");
        assertThat(pieces).hasText(new String[] {"Featherstone roofs", "Featherstone walls"});
        assertAccessible();
        page.setViewportSize(360, 740);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();

        assertThat(API.send("DELETE", "/publications/" + second, "").status()).isLessThan(300);
        open("/");
        assertThat(pieces).hasText(new String[] {"Featherstone walls"});
    }

    @Test
    void onlyStaffChooseAndOnlyWhatIsPublished() {
        assertThat(ArchiveApi.asAnyone()
                        .send("PUT", "/featured", "{\"publications\":[]}", "Content-Type", "application/json")
                        .status())
                .isEqualTo(401);
        ArchiveApi.Answer missing = put("{\"publications\":[" + first + ",999999999]}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.raw().body()).contains("'999999999' is not published");
        assertThat(put("{\"publications\":[1,2,3,4,5,6,7]}").status()).isEqualTo(400);
        ArchiveApi.Answer nothing = put("{\"publications\":[null]}");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.raw().body()).contains("'null' is no publication");
        assertThat(put(choice(List.of(second, first))).status()).isEqualTo(200);
        assertThat(ids(ArchiveApi.asAnyone().get("/featured").json())).containsExactly(second, first);
    }

    private void pick(String typed) {
        page.locator("#add_input").fill("");
        page.locator("#add_input").pressSequentially(typed);
        page.locator("#add_panel .ui-autocomplete-item").first().click();
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static ArchiveApi.Answer put(String json) {
        return API.send("PUT", "/featured", json, "Content-Type", "application/json");
    }

    private static String choice(List<String> ids) {
        return "{\"publications\":[" + String.join(",", ids) + "]}";
    }

    private static List<String> ids(JsonNode featured) {
        List<String> ids = new ArrayList<>();
        featured.path("publications").forEach(piece -> ids.add(piece.get("id").asText()));
        return ids;
    }
}
