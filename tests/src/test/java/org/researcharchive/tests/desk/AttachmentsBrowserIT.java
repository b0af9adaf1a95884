package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From a file that a curator attaches to the page of it on which a reader finds a word. */
class AttachmentsBrowserIT extends DeskJourney {

    private static final String PDF = "application/pdf";

    /** Reading takes a process of its own, which has to start, and the index is written after it. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String word = "annex" + Long.toString(System.nanoTime(), 36);

    @Test
    void aWordOnPageSevenIsFoundAndLinkedTo() {
        List<String> pages = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> number == 7 ? "Here stands " + word + " and nothing else" : "Page " + number)
                .toList();
        publish("Tables of the harbour", "tables.pdf", SmallPdf.of(pages));
        page.locator("[id='attachments:0:title']").fill("Annex");
        press(page, "#save");

        awaitAnswer("/search?q=" + word, "\"title\":\"Annex\"");
        open("/search?q=" + word);
        assertThat(page.locator(".passages li")).containsText("Annex (PDF), page 7: Here stands " + word);
        assertThat(page.locator(".passages mark")).hasText(word);
        assertThat(page.locator(".passages a")).hasAttribute("href", Pattern.compile("/files/.*/tables\\.pdf#page=7$"));
        assertAccessible();
        assertThat(api("/search?q=" + word)).contains("\"page\":7").contains("tables.pdf#page=7\"");

        open("/search/why?q=" + word + "&id=" + foundId());
        assertThat(page.locator("main")).containsText("in an attached file");
    }

    @Test
    void whatBecameOfAFileStandsBesideIt() {
        publish("A report with a whole file", "whole.pdf", SmallPdf.of(List.of("One " + word, "Two", "Three")));
        awaitNote("Its text is searched, 3 pages.");
        assertAccessible();
    }

    @Test
    void aBrokenFileIsReportedAndHoldsNothingUp() {
        byte[] broken = Arrays.copyOf(SmallPdf.of(List.of("Half of " + word)), 60);
        publish("A report on " + word, "broken.pdf", broken);
        awaitNote("Its text is not searched: it is damaged");
        assertAccessible();

        awaitFound(word);
        assertThat(api("/search?q=" + word)).contains("A report on " + word);
        page.locator("[id='attachments:0:readAgain']").click();
        settle(page);
        assertThat(page.locator(".reading")).not().containsText("damaged");
    }

    @Test
    void whatPretendsToBeAPdfIsNotTakenAndNothingTypedIsLost() {
        byte[] disguised = "<!doctype html><script>var secret;</script>".getBytes(StandardCharsets.UTF_8);
        signInTo("/desk/publications/new");
        page.locator("#title").fill("A page in disguise");
        page.locator("#uploadAttachment").setInputFiles(new FilePayload("disguise.pdf", PDF, disguised));

        assertThat(page.locator(".notices")).containsText("disguise.pdf was not taken: by its content it is text/html");
        assertThat(page.locator("#files")).not().containsText("disguise.pdf");
        assertThat(page.locator("#title")).hasValue("A page in disguise");
    }

    private void publish(String title, String file, byte[] content) {
        signInTo("/desk/publications/new");
        page.locator("#title").fill(title);
        page.locator("#uploadAttachment").setInputFiles(new FilePayload(file, PDF, content));
        assertThat(page.locator("#files")).containsText(file);
        settle(page);
        page.locator("#publish").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        settle(page);
    }

    private void awaitNote(String note) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            page.reload();
            assertThat(page.locator(".reading").textContent()).contains(note);
        });
    }

    private void awaitFound(String text) {
        awaitAnswer("/search?q=" + text, "\"total\":1");
    }

    private void awaitAnswer(String path, String holding) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(api(path)).contains(holding));
    }

    private String foundId() {
        return api("/search?q=" + word).replaceFirst("(?s).*\"hits\":\\[\\{\"id\":(\\d+).*", "$1");
    }

    private String api(String path) {
        return page.request().get(ARCHIVE + "/api/v1" + path).text();
    }
}
