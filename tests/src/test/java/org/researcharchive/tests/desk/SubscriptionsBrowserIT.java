package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** An administrator looks after subscriptions. */
class SubscriptionsBrowserIT extends DeskJourney {

    private static final int MAIL_PORT = Integer.getInteger("archive.mail.port", 0);

    private final String reader = "desk" + Long.toString(System.nanoTime(), 36) + "@example.org";

    @Test
    void theAdministratorFindsExportsAndDeletesASubscription() throws IOException {
        Assumptions.assumeTrue(MAIL_PORT > 0, "the archive was started without a mail server of the tests");
        open("/subscribe?q=%3D1%2B1");
        page.getByLabel("E-mail address").fill(reader);
        page.getByRole(AriaRole.BUTTON).getByText("Subscribe").click();
        assertThat(page.locator("h1")).hasText("Look into your mailbox");

        signInTo("/desk/subscriptions");
        page.getByLabel("Address or subject").fill(reader);
        press(page, "#search");
        Locator row = page.locator("tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText(reader);
        assertThat(row).containsText("Not confirmed");
        // no mail server runs yet
        page.waitForCondition(() -> {
            press(page, "#search");
            return row.innerText().contains("A mail waits and is tried again: ");
        });
        assertAccessible();

        Download export =
                page.waitForDownload(() -> page.getByText("Export all as CSV").click());
        assertThat(Files.readString(export.path())).contains(reader + ",search for =1+1,q=%3D1%2B1,weekly,PENDING,");

        page.onceDialog(Dialog::accept);
        row.getByText("Delete").click();
        settle(page);
        assertThat(page.locator("#messages")).containsText("nothing is stored of it any more");
        assertThat(page.locator("tbody tr")).hasCount(0);
    }

    @Test
    void aTestMailSaysWhetherMailsGoOut() {
        Assumptions.assumeTrue(MAIL_PORT > 0, "the archive was started without a mail server of the tests");
        signInTo("/desk/subscriptions");
        test(page, "no address");
        assertThat(page.locator("#messages")).containsText("is not an e-mail address");
        test(page, reader);
        assertThat(page.locator("#messages")).containsText("127.0.0.1:" + MAIL_PORT);
        GreenMail server = new GreenMail(new ServerSetup(MAIL_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            test(page, reader);
            assertThat(page.locator("#messages")).containsText("took a test mail to " + reader);
            assertThat(server.getReceivedMessages()).hasSizeGreaterThanOrEqualTo(1);
        } finally {
            server.stop();
        }
    }

    private static void test(Page page, String address) {
        page.getByLabel("Send a test mail to").fill(address);
        press(page, "#test");
    }
}
