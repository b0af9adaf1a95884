package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An editor puts the tree of categories in order: by keyboard, by dragging and by the form, and takes it back. */
class CategoriesBrowserIT extends DeskJourney {

    private static final double A_MINUTE = 60_000;

    @Test
    void aCategoryIsMovedByKeyboardAnotherMergedAndThatUndone() {
        String word = "delta" + Long.toString(System.nanoTime(), 36);
        signInTo("/desk/categories");
        add("Rivers " + word);
        String rivers = page.url().replaceAll(".*category=(\\d+).*", "$1");
        add("Mouth " + word);
        open("/desk/categories");
        add("Seas " + word);
        assertAccessible();

        page.locator("#narrow").fill(word);
        Locator shown = page.locator("#branches > li:visible > a");
        assertThat(shown).hasCount(3);
        shown.first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(item("Mouth " + word)).isFocused();
        page.keyboard().press("Control+x");
        assertThat(page.locator("#spoken")).containsText("Mouth " + word + " is cut");
        assertAccessible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Control+v");
        assertThat(page.locator(".notices")).containsText("Mouth " + word + " lies in Seas " + word + " now.");
        assertThat(page.locator("#spoken")).containsText("lies in Seas " + word);
        assertThat(item("Mouth " + word)).isFocused();
        assertThat(item("Mouth " + word)).hasAttribute("aria-level", "2");
        page.keyboard().press("ArrowLeft");
        assertThat(item("Seas " + word)).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowLeft");
        assertThat(item("Mouth " + word)).isHidden();
        page.keyboard().press("ArrowRight");

        // a pointer that drags does not wait for a long page to scroll
        page.locator("#narrow").fill(word);
        assertThat(shown).hasCount(3);
        item("Mouth " + word).dragTo(item("Rivers " + word));
        assertThat(page.locator(".notices")).containsText("Mouth " + word + " lies in Rivers " + word + " now.");

        item("Rivers " + word).click();
        page.locator("#parent").fill("Rivers " + word + "/Mouth " + word);
        page.locator("#move").click();
        assertThat(page.locator(".notices")).containsText("which lies in it itself");
        page.locator("#into").fill("Nowhere " + word);
        page.locator("#merge").click();
        assertThat(page.locator(".notices")).containsText("There is no category Nowhere " + word);
        page.locator("#into").fill("Seas " + word);
        page.locator("#merge").click();
        assertThat(page.locator(".notices")).containsText("is merged into Seas " + word);
        assertAccessible();
        String undo = page.getByText("See this change, or undo it").getAttribute("href");
        open("/categories/" + rivers + "/rivers-" + word);
        assertThat(page).hasURL(Pattern.compile(".*/categories/\\d+/seas-" + word));

        open(undo);
        assertThat(page.locator("#set-title")).containsText("Merge the category Rivers " + word);
        assertThat(page.locator("table.plain").first()).containsText("merged into another");
        assertAccessible();
        page.getByText("Undo this change set").click();
        assertThat(page.locator("#set-title + .pill"))
                .hasText("Completed", new LocatorAssertions.HasTextOptions().setTimeout(A_MINUTE));
        assertThat(page.locator("#set-title")).containsText("Undo: Merge");
        open("/desk/categories?category=" + rivers);
        assertThat(page.locator("#chosen-title")).hasText("Rivers " + word);
        assertThat(item("Mouth " + word)).isVisible();
    }

    private void add(String name) {
        page.locator("#added").fill(name);
        page.locator("#add").click();
        assertThat(page.locator(".notices")).containsText(name + " is added.");
    }

    private Locator item(String name) {
        return page.locator("#branches a", new Page.LocatorOptions().setHasText(name));
    }
}
