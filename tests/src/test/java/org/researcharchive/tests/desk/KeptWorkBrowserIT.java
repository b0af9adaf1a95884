package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that somebody typed is lost: not with the session, not with the window, not when somebody else saves first. */
class KeptWorkBrowserIT extends DeskJourney {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);

    @Test
    void whatIsTypedOutlivesTheSessionAndIsOfferedAfterSigningIn() {
        String word = uniqueWord();
        signInTo("/desk/publications/new");
        page.locator("#title").fill("Typed before " + word);
        press(page, "#addFiling");
        page.locator("[id='filings:0:authority']").fill("Registration Unit");
        assertThat(page.locator("#kept-state")).containsText("Kept at", PATIENTLY);

        page.context().clearCookies(); // as when the session has expired
        page.locator("#summary").fill("Typed after " + word);
        assertThat(page.locator("#kept-state")).containsText("you are signed out", PATIENTLY);
        assertThat(page.locator("#banner")).containsText("You are signed out");
        expectComplaint("401");
        Page beside = newPage();
        beside.navigate(ARCHIVE + "/sign-in");
        signIn(beside);
        assertThat(page.locator("#kept-state")).containsText("Kept at", PATIENTLY);
        assertThat(page.locator("#banner")).isHidden();

        press(page, "#save");
        assertThat(page.locator("#banner")).containsText("load the page again");
        expectComplaint("409");
        page.getByText("Load again").click();
        assertThat(page.locator(".kept").first()).containsText("Typed before " + word);
        assertThat(page.locator(".kept").first()).containsText("It changes: Title, Summary, Filings.");
        assertAccessible();
        press(page, "#kept\\:0\\:takeUp");
        assertThat(page.locator("#title")).hasValue("Typed before " + word);
        assertThat(page.locator("#summary")).hasValue("Typed after " + word);
        assertThat(page.locator("[id='filings:0:authority']")).hasValue("Registration Unit");
        page.locator("#save").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        assertThat(page.locator(".notices")).containsText("Saved");

        beside.navigate(ARCHIVE + "/desk/unsaved");
        assertThat(beside.locator("main").textContent()).doesNotContain(word);
    }

    @Test
    void twoWindowsAreKeptApartAndAClosedOneIsFoundAgain() {
        String word = uniqueWord();
        signInTo("/desk/publications/new");
        page.locator("#title").fill("Left " + word);
        assertThat(page.locator("#kept-state")).containsText("Kept at", PATIENTLY);
        Page right = newPage();
        right.navigate(ARCHIVE + "/desk/publications/new");
        right.locator("#title").fill("Right " + word);
        right.close(new Page.CloseOptions().setRunBeforeUnload(false)); // before it could have reached the server

        page.navigate(ARCHIVE + "/desk/publications/new");
        assertThat(page.locator("main")).containsText("Left " + word, PATIENTLY);
        page.navigate(ARCHIVE + "/desk/unsaved");
        assertThat(page.locator("main")).containsText("Left " + word);
        assertAccessible();
        page.locator("li", new Page.LocatorOptions().setHasText("Left " + word))
                .locator("button")
                .click();
        assertThat(page.locator(".notices")).containsText("Thrown away");
        assertThat(page.locator("main ul.pieces")).not().containsText("Left " + word);
    }

    @Test
    void aStaleSaveShowsBothSidesAndEachFieldIsChosen() {
        String word = uniqueWord();
        signInTo("/desk/publications/new");
        page.locator("#title").fill("Before " + word);
        page.locator("#summary").fill("Summary before");
        page.locator("#save").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        Page other = newPage();
        other.navigate(page.url());
        other.locator("#title").fill("Theirs " + word);
        other.locator("#summary").fill("Summary of theirs");
        other.locator("#rights").fill("CC BY");
        press(other, "#save");

        page.locator("#title").fill("Mine " + word);
        page.locator("#summary").fill("Summary of mine");
        page.locator("#subtitle").fill("Mine alone");
        press(page, "#save");

        assertThat(page.locator("#conflict")).containsText("saved this publication");
        assertThat(page.locator("#conflict legend"))
                .containsText(new String[] {"Title", "Subtitle", "Summary", "Rights"});
        assertThat(page.locator("#conflict .choice-of").first()).containsText("both changed it");
        assertThat(page.locator("#summary")).hasValue("Summary of mine");
        assertAccessible();
        page.locator("#conflict").getByText("Summary of theirs").click();
        press(page, "#saveChoices");

        assertThat(page.locator(".notices").first()).containsText("Saved as you chose");
        assertThat(page.locator("#title")).hasValue("Mine " + word);
        assertThat(page.locator("#subtitle")).hasValue("Mine alone");
        assertThat(page.locator("#summary")).hasValue("Summary of theirs");
        assertThat(page.locator("#rights")).hasValue("CC BY");
    }

    @Test
    void pressingTwiceAndGoingBackMakesOneRecord() {
        String word = uniqueWord();
        signInTo("/desk/publications/new");
        page.locator("#title").fill("Once " + word);
        page.locator("#save").dblclick();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        page.goBack();
        assertThat(page.locator("#title")).hasValue("");
        page.navigate(ARCHIVE + "/desk/publications?q=" + word);
        assertThat(page.locator(".calm tbody a", new Page.LocatorOptions().setHasText(word)))
                .hasCount(1);
    }

    private static void signIn(Page window) {
        window.getByLabel("Name").fill("admin");
        window.getByLabel("Password").fill(ADMIN_PASSWORD);
        window.locator("#go").click();
        window.waitForURL(Pattern.compile(".*/desk.*"));
    }

    private static String uniqueWord() {
        return "quay" + Long.toString(System.nanoTime(), 36);
    }
}
