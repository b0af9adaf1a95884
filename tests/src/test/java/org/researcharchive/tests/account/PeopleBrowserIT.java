package org.researcharchive.tests.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.researcharchive.tests.BrowserJourney;

/** A new colleague: account, password, own profile, and the end of it. */
class PeopleBrowserIT extends BrowserJourney {

    private static final String NAME = "colleague." + Long.toString(System.nanoTime(), 36);
    private static final String PASSWORD = "quern tern lantern";
    private static final String NEXT = "lantern tern quern";

    @Test
    void aColleagueGetsAnAccountChangesThePasswordAndLosesTheSessionWhenDeactivated() {
        open("/desk/users");
        signIn(page, "admin", ADMIN_PASSWORD);
        page.waitForURL(ARCHIVE + "/desk/users");
        assertAccessible();
        page.locator("#new").click();
        assertAccessible();
        page.locator("#accountName").fill("Not a name");
        page.locator("#email").fill("nowhere");
        page.locator("#save").click();
        assertThat(page.locator(".problems")).containsText("“not a name” cannot be a name");
        assertThat(page.locator(".problems")).containsText("“nowhere” is not an e-mail address");
        assertThat(page.locator(".problems")).containsText("The full name is missing");
        assertAccessible();
        expectComplaint("422");
        page.locator("#accountName").fill(NAME);
        page.locator("#displayName").fill("Colleague Quern");
        page.locator("#email").fill("");
        page.locator("#editor").check();
        page.locator("#save").click();
        page.waitForURL("**/desk/users/*");
        assertThat(page.locator(".notices")).containsText("Created the account " + NAME);
        page.locator("#makeLink").click();
        String link = page.locator("#link").inputValue();

        Page theirs = visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        theirs.navigate(link.replaceFirst("^https?://[^/]+", ARCHIVE));
        theirs.locator("#password").fill("short");
        theirs.locator("#go").click();
        assertThat(theirs.locator(".notices").first()).containsText("has 5 characters. Use at least 12");
        theirs.locator("#password").fill(PASSWORD);
        theirs.locator("#go").click();
        assertThat(theirs.locator("[role=status]")).containsText("The password is set");
        theirs.navigate(ARCHIVE + "/desk/profile");
        signIn(theirs, NAME, PASSWORD);
        theirs.waitForURL(ARCHIVE + "/desk/profile");
        theirs.locator("#oldPassword").fill(PASSWORD);
        theirs.locator("#newPassword").fill(NEXT);
        theirs.locator("#changePassword").click();
        assertThat(theirs.locator(".notices")).containsText("Your password is changed");
        assertThat(theirs.locator("tbody")).containsText("this session");
        assertThat(theirs.navigate(ARCHIVE + "/desk/users").status()).isEqualTo(403);
        assertThat(theirs.navigate(ARCHIVE + "/ko/desk/users").status()).isEqualTo(403);
        expectComplaint("403");

        // a reload would send the form once more, which was filled in before the colleague changed the account
        page.navigate(page.url());
        page.locator("#deactivate").click();
        assertThat(page.locator(".notices")).containsText("Deactivated " + NAME);
        assertAccessible();
        page.setViewportSize(360, 740);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        theirs.navigate(ARCHIVE + "/desk/profile");
        assertThat(theirs.url()).contains("/sign-in?to=");
        signIn(theirs, NAME, NEXT);
        assertThat(theirs.locator(".notices.bad, .notices .bad").first())
                .containsText("The name or the password is wrong");
        expectComplaint("422");

        open("/desk/audit?account=" + NAME);
        assertThat(page.locator("tbody tr").first()).containsText("changed the own password");
        assertThat(page.locator("tbody tr").last()).containsText("signed in");
        page.locator("#account").fill("");
        page.locator("#activity").selectOption("account-deactivated");
        page.locator("#to").fill("tomorrow");
        page.locator("form[role=search] .primary").click();
        assertThat(page.locator(".notices")).containsText("“tomorrow” is no day; write it like 2026-01-31.");
        assertThat(page.locator("tbody tr").first()).containsText(NAME);
        assertAccessible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertThat(page.request()
                        .get(ARCHIVE + "/desk/audit.csv?activity=account-deactivated")
                        .text())
                .contains(NAME);

        open("/desk/profile");
        assertAccessible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private static void signIn(Page window, String name, String password) {
        window.getByLabel("Name").fill(name);
        window.getByLabel("Password").fill(password);
        window.locator("#go").click();
    }
}
