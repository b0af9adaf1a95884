package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody forgot the password and sets another by a link in a mail. */
class PasswordResetBrowserIT extends BrowserJourney {

    private static final String NAME = "forgetful." + Long.toString(System.nanoTime(), 36);
    private static final String ADDRESS = NAME + "@example.org";
    private static final String ASKED = "If there is an active account";

    private final Mailbox mailbox = new Mailbox(ADDRESS);

    @BeforeEach
    void openMailbox() {
        mailbox.open();
    }

    @AfterEach
    void closeMailbox() {
        mailbox.close();
    }

    @Test
    void aMailedLinkSetsThePasswordOnceAndTheAnswerDoesNotTellWhoIsKnown() throws Exception {
        open("/desk/users/new");
        signIn("admin", ADMIN_PASSWORD);
        page.waitForURL(ARCHIVE + "/desk/users/new");
        page.locator("#accountName").fill(NAME);
        page.locator("#displayName").fill("Forgetful Tern");
        page.locator("#email").fill(ADDRESS);
        page.locator("#save").click();
        assertThat(page.locator(".notices")).containsText("Created");
        page.getByText("Sign out").click();

        page.getByText("Forgotten your password?").click();
        assertAccessible();
        ask("nobody.at.all");
        String toNobody = page.locator("main").innerText();
        open("/sign-in/forgotten");
        ask(ADDRESS.toUpperCase(Locale.ROOT));
        assertThat(page.locator("main").innerText()).isEqualTo(toNobody);
        assertAccessible();

        String link = Mailbox.address(mailbox.onlyMail(1), "/sign-in/password");
        page.navigate(link);
        assertAccessible();
        page.locator("#password").fill("quern tern lantern");
        page.locator("#go").click();
        assertThat(page.locator("[role=status]")).containsText("The password is set");
        page.navigate(link);
        assertThat(page.locator("main")).containsText("This link was used already");
        expectComplaint("410");
        open("/desk/profile");
        signIn(NAME, "quern tern lantern");
        assertThat(page.locator("h1")).hasText("Your account");
    }

    private void ask(String name) {
        page.locator("#name").fill(name);
        page.locator("#go").click();
        assertThat(page.locator("[role=status]")).containsText(ASKED);
    }

    private void signIn(String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.locator("#go").click();
    }
}
