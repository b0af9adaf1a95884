package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A curator writes, an editor reviews, schedules and withdraws, and mails tell each what the other did. */
class WorkflowBrowserIT extends BrowserJourney {

    private static final String WORD = "ferry" + Long.toString(System.nanoTime(), 36);
    private static final String PASSWORD = "lamp quay harbour";

    private final Mailbox mailbox = new Mailbox(WORD + "@example.org");

    @BeforeEach
    void openMailbox() {
        mailbox.open();
    }

    @AfterEach
    void closeMailbox() {
        mailbox.close();
    }

    @Test
    void aDraftIsReviewedScheduledPublishedUnderEmbargoAndWithdrawn() throws Exception {
        open("/desk/users/new");
        signIn(page, "admin", ADMIN_PASSWORD);
        Page writer = writer();

        writer.navigate(ARCHIVE + "/desk/publications/new");
        writer.locator("#title").fill("A ferry for " + WORD);
        writer.locator("#summary").fill("Who crosses.");
        writer.locator("#save").click();
        writer.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        String address = writer.url();
        assertThat(writer.locator("#publish")).isHidden();
        assertThat(writer.locator("#schedule")).isHidden();
        writer.locator("#assignee").selectOption("admin");
        press(writer, "#assign", "Noted who looks after it");
        writer.locator("#subtitle").fill("Typed and not yet saved");
        writer.locator("#comment").fill("Ready, I think.");
        press(writer, "#addComment", "Your comment is added");
        assertThat(writer.locator("#subtitle")).hasValue("Typed and not yet saved");
        writer.locator("#sendToReview").click();
        assertThat(writer.locator("#bar .pill")).hasText("In review");

        page.navigate(address);
        assertThat(page.locator(".thread")).containsText("Ready, I think.");
        assertThat(page.locator("#subtitle")).hasValue("Typed and not yet saved");
        page.locator("#sendBack").click();
        assertThat(page.locator("#comment-error")).containsText("Say what is to be done");
        page.locator("#comment").fill("Name the river.");
        press(page, "#sendBack", "Sent back");
        assertThat(page.locator("#bar .pill")).hasText("Draft");
        assertAccessible();
        assertThat(mailbox.onlyMail(1).getSubject()).isEqualTo("Sent back: A ferry for " + WORD);
        assertThat(Mailbox.text(mailbox.onlyMail(1))).contains("Name the river.");

        writer.navigate(Mailbox.address(mailbox.onlyMail(1), "/desk/publications/"));
        writer.locator("#summary").fill("Who crosses the " + WORD + ".");
        writer.locator("#sendToReview").click();
        assertThat(writer.locator("#bar .pill")).hasText("In review");

        page.navigate(address);
        page.locator("#embargoUntil").fill("2199-12-31T09:00");
        page.locator("#embargoZone").fill("Atlantis");
        page.locator("#embargo").click();
        assertThat(page.locator("#embargoUntil-error")).containsText("'Atlantis' is not a time zone");
        page.locator("#embargoZone").fill("UTC");
        press(page, "#embargo", "The embargo is set");
        page.locator("#publishAt").fill("2001-01-01T09:00");
        page.locator("#schedule").click();
        assertThat(page.locator("#publishAt-error")).containsText("passed already");
        LocalDateTime nextMinute =
                LocalDateTime.now(ZoneOffset.UTC).plusSeconds(65).truncatedTo(ChronoUnit.MINUTES);
        page.locator("#publishAt").fill(nextMinute.toString());
        page.locator("#publishZone").fill("UTC");
        press(page, "#schedule", "Scheduled");
        assertThat(page.locator("#workflow")).containsText("It is published by itself on");
        assertAccessible();

        String path = "/publications/" + address.substring(address.lastIndexOf('/') + 1);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> page.request().get(ARCHIVE + path).status() == 200);
        open(path);
        assertThat(page.locator("main")).containsText("Typed and not yet saved");
        assertThat(page.locator("main [role=note]")).containsText("can be read here from");
        assertAccessible();
        assertThat(mailbox.onlyMail(2).getSubject()).isEqualTo("Published: A ferry for " + WORD);

        page.navigate(address);
        page.locator("#withdrawalReason").fill("The river moved.");
        press(page, "#withdraw", "Withdrawn");
        assertThat(mailbox.onlyMail(3).getSubject()).isEqualTo("Withdrawn: A ferry for " + WORD);
        open(path);
        assertThat(page.locator("main")).containsText("The river moved.");
        assertThat(page.locator("main")).not().containsText("Typed and not yet saved");
        assertAccessible();
        expectComplaint("410");
        assertThat(page.request().get(ARCHIVE + "/api/v1" + path).text())
                .as("what staff read, who are signed in to the desk and not to the API")
                .contains("The river moved.")
                .doesNotContain("Who crosses");

        page.navigate(address);
        press(page, "#publishAgain", "Published again");
        assertThat(page.request().get(ARCHIVE + path).status()).isEqualTo(200);
        page.locator("#withdrawalReason").fill("End of the test.");
        press(page, "#withdraw", "Withdrawn");
    }

    /** A new curator, signed in in a window of his own. */
    private Page writer() {
        page.waitForURL(ARCHIVE + "/desk/users/new");
        page.locator("#accountName").fill(WORD);
        page.locator("#displayName").fill("Ferry Writer");
        page.locator("#email").fill(WORD + "@example.org");
        page.locator("#save").click();
        assertThat(page.locator(".notices")).containsText("Created");
        page.locator("#makeLink").click();
        String link = page.locator("#link").inputValue();
        Page writer = visit(new Browser.NewContextOptions());
        writer.navigate(link);
        writer.locator("#password").fill(PASSWORD);
        writer.locator("#go").click();
        assertThat(writer.locator("[role=status]")).containsText("The password is set");
        writer.navigate(ARCHIVE + "/desk/profile");
        signIn(writer, WORD, PASSWORD);
        writer.waitForURL(ARCHIVE + "/desk/profile");
        return writer;
    }

    private static void press(Page window, String button, String said) {
        window.locator(button).click();
        assertThat(window.locator("#workflow .notices")).containsText(said);
    }

    private static void signIn(Page window, String name, String password) {
        window.getByLabel("Name").fill(name);
        window.getByLabel("Password").fill(password);
        window.locator("#go").click();
    }
}
