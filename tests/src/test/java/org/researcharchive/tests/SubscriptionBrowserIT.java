package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader who wants to hear of something, with a real mail server in between. */
class SubscriptionBrowserIT extends BrowserJourney {

    private final String word = "sub" + Long.toString(System.nanoTime(), 36);
    private final String reader = word + "@example.org";
    private final Mailbox mailbox = new Mailbox(reader);

    @BeforeEach
    void listen() {
        mailbox.open();
    }

    @AfterEach
    void hangUp() {
        mailbox.close();
    }

    @Test
    void aReaderHearsOfWhatWasAskedForOnceAndEndsItWithOneClick() throws Exception {
        try (SampleRecords records = new SampleRecords(word)) {
            records.publish("Before " + word, "2020-01-01", "Tests", "Ada " + word, "Report");
            records.awaitFound();
            subscribe("/search?q=" + word);

            MimeMessage confirmation = mailbox.onlyMail(1);
            assertThat(confirmation.getHeader("List-Unsubscribe")).isNull();
            assertThat(Mailbox.text(confirmation)).as("words of a form").doesNotContain("search for");
            page.navigate(Mailbox.address(confirmation, "/subscribe/confirm"));
            assertAccessible();
            page.getByRole(AriaRole.BUTTON).getByText("Yes, begin").click();
            assertThat(page.locator("h1")).hasText("Your subscription has begun");

            records.publish("First <b>" + word, "2021-01-01", "Tests", "Ada " + word, "Report");
            MimeMessage digest = mailbox.onlyMail(2);
            assertThat(digest.getSubject()).startsWith("New publication: First");
            assertThat(Mailbox.text(digest)).contains("First").doesNotContain("Before " + word);
            assertThat(Mailbox.html(digest)).contains("First &lt;b&gt;" + word);
            String end = digest.getHeader("List-Unsubscribe")[0];
            assertThat(end).matches("<" + Pattern.quote(ARCHIVE) + "/subscribe/end\\?link=.*>");
            assertThat(digest.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

            page.navigate(Mailbox.address(digest, "/subscribe/preferences"));
            assertAccessible();
            assertThat(page.getByLabel("As soon as something is published")).isChecked();

            // a scanner that follows the link ends nothing
            String path = end.substring(1 + ARCHIVE.length(), end.length() - 1);
            assertThat(ArchiveApi.asAnyone().get("/" + path).status()).isEqualTo(200);
            records.publish("Second " + word, "2021-01-02", "Tests", "Ada " + word, "Report");
            assertThat(Mailbox.text(mailbox.onlyMail(3))).contains("Second").doesNotContain("First");

            ArchiveApi.Answer ended = ArchiveApi.asAnyone()
                    .send(
                            "POST",
                            "/" + path,
                            "List-Unsubscribe=One-Click",
                            "Content-Type",
                            "application/x-www-form-urlencoded");
            assertThat(ended.status()).isEqualTo(200);
            records.publish("Third " + word, "2021-01-03", "Tests", "Ada " + word, "Report");
            records.awaitFound();
            await().during(25, SECONDS)
                    .atMost(60, SECONDS)
                    .until(() -> mailbox.mails().size() == 3);
        }
    }

    @Test
    void theFormSaysWhatIsWrongAndNeverWhoIsKnown() {
        open("/subscribe");
        assertAccessible();
        ArchiveApi.Answer wrong = form("email=nobody%0d%0aBcc:x@example.org");
        assertThat(wrong.status()).isEqualTo(422);
        ArchiveApi.Answer first = form("email=" + reader);
        ArchiveApi.Answer again = form("email=" + reader);
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
        form("email=" + reader);
        form("email=" + reader);
        await().atMost(20, SECONDS).until(() -> mailbox.mails().size() == 3);
        await().during(5, SECONDS)
                .atMost(30, SECONDS)
                .until(() -> mailbox.mails().size() == 3);
    }

    private static ArchiveApi.Answer form(String body) {
        return ArchiveApi.asAnyone()
                .send("POST", "//subscribe", body, "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void aForgedLinkIsOfNoUse() {
        open("/subscribe/preferences?link=1.AAAAAAAAAAAAAAAAAAAAAA");
        expectComplaint("410");
        assertThat(page.locator("h1")).hasText("This link does not work any more");
        assertAccessible();
    }

    private void subscribe(String path) {
        open(path);
        page.getByRole(AriaRole.LINK).getByText("Stay informed by e-mail").click();
        assertThat(page.locator("form.ask")).containsText("search for " + word);
        assertAccessible();
        page.getByLabel("E-mail address").fill(reader);
        page.getByLabel("As soon as something is published").check();
        page.getByRole(AriaRole.BUTTON).getByText("Subscribe").click();
        assertThat(page.locator("h1")).hasText("Look into your mailbox");
        assertAccessible();
    }
}
