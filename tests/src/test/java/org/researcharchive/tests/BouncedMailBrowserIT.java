package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mailbox that is closed: what was sent there comes back, and in the end nothing is sent there any more. */
class BouncedMailBrowserIT extends BrowserJourney {

    private final String word = "bou" + Long.toString(System.nanoTime(), 36);
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
    void threeMailsThatComeBackEndASubscriptionAndAForgedReportDoesNot() throws Exception {
        GreenMailUser bounces = mailbox.bounces();
        try (SampleRecords records = new SampleRecords(word)) {
            MimeMessage confirmation = subscribed();
            records.publish("First " + word, "2021-01-01", "Tests", "Ada " + word, "Report");
            MimeMessage first = mailbox.onlyMail(2);
            String returnAddress = returnAddress(first);
            assertThat(returnAddress).matches("bounces\\+\\d+-[0-9a-f]{16}@example\\.org");
            assertThat(returnAddress(confirmation)).isNotEqualTo(returnAddress);

            // the same report twice, one that is only late, and one that nobody signed
            report(bounces, returnAddress, "failed");
            report(bounces, returnAddress, "failed");
            report(bounces, returnAddress(confirmation), "delayed");
            report(bounces, returnAddress(confirmation).replaceAll("-[0-9a-f]{16}", "-0000000000000000"), "failed");
            awaitSeen(bounces);
            assertThat(desk()).contains("Confirmed", "A mail came back: 550 5.1.1 nobody here");

            records.publish("Second " + word, "2021-01-02", "Tests", "Ada " + word, "Report");
            report(bounces, returnAddress(mailbox.onlyMail(3)), "failed");
            report(bounces, returnAddress(confirmation), "failed");
            awaitSeen(bounces);
            assertThat(desk()).contains("Ended");
        }
    }

    private MimeMessage subscribed() throws Exception {
        open("/subscribe?q=" + word);
        page.getByLabel("E-mail address").fill(reader);
        page.getByLabel("As soon as something is published").check();
        page.getByRole(AriaRole.BUTTON).getByText("Subscribe").click();
        assertThat(page.locator("h1")).hasText("Look into your mailbox");
        MimeMessage confirmation = mailbox.onlyMail(1);
        page.navigate(Mailbox.address(confirmation, "/subscribe/confirm"));
        page.getByRole(AriaRole.BUTTON).getByText("Yes, begin").click();
        assertThat(page.locator("h1")).hasText("Your subscription has begun");
        return confirmation;
    }

    private static String returnAddress(MimeMessage mail) throws Exception {
        return mail.getHeader("Return-Path")[0].replaceAll("[<>]", "");
    }

    private static void report(GreenMailUser bounces, String to, String action) throws Exception {
        String mail = """
                From: MAILER-DAEMON@mx.example.org
                To: %s
                Subject: Undelivered mail
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I am sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; someone@example.org
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 nobody
                 here

                --b--
                """.formatted(to, action).replace("\n", "\r\n");
        bounces.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
    }

    /** Until the archive has read the mailbox; what it knows is deleted, what it does not is left to people. */
    private void awaitSeen(GreenMailUser bounces) {
        await().atMost(90, SECONDS).until(() -> mailbox.unseen(bounces) == 0);
    }

    /** What the administrator sees of the reader's subscription. */
    private String desk() {
        open("/desk/subscriptions");
        if (page.url().contains("sign-in")) {
            page.getByLabel("Name").fill("admin");
            page.getByLabel("Password").fill(ADMIN_PASSWORD);
            page.locator("#go").click();
            page.waitForURL(ARCHIVE + "/desk/subscriptions");
        }
        page.getByLabel("Address or subject").fill(reader);
        page.locator("#search").click();
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        assertThat(page.locator("tbody tr")).hasCount(1);
        return page.locator("tbody tr").innerText();
    }
}
