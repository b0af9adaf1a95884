package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the worklist to the records that wait in it, and what a link to a narrowed list shows a colleague. */
class WorklistBrowserIT extends DeskJourney {

    @Test
    void savedFilterLeadsToItsRecordsAndIsNarrowedFurther() {
        String word = draft();
        open("/desk");
        assertThat(page.locator("h1")).hasText("Worklist");
        assertAccessible();

        page.getByText("My drafts").click();
        assertThat(page).hasURL(ARCHIVE + "/desk/publications?status=draft&created-by=admin");
        assertThat(page.locator("h1")).hasText("My drafts");
        assertThat(page.locator("#list tbody")).containsText(word);
        assertAccessible();

        page.locator("#f-title").fill(word);
        page.locator("#f-missing").selectOption("authors");
        page.locator("form.list-filter .filter button").click();
        assertThat(page)
                .hasURL(ARCHIVE + "/desk/publications?title=" + word
                        + "&status=draft&created-by=admin&missing=authors");
        assertThat(page.locator("#list td.title")).hasCount(2);

        String address = page.url();
        page.getByLabel("Take away Missing").click();
        assertThat(page).hasURL(address.replace("&missing=authors", ""));
    }

    @Test
    void columnsAndOrderStandInTheAddress() {
        String word = draft();
        open("/desk/publications?title=" + word);
        page.getByText("Columns", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Number", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Changed", new Page.GetByLabelOptions().setExact(true)).uncheck();
        assertAccessible();
        page.getByText("Show these columns").click();
        assertThat(page)
                .hasURL(ARCHIVE + "/desk/publications?title=" + word
                        + "&columns=title.number.authors.category.date.status");
        page.locator("#list th.title").click();
        settle(page);
        assertThat(page).hasURL(Pattern.compile(".*title=" + word + "&sort=title&columns=.*"));
        page.reload();
        assertThat(page.locator("#list th:not(.choose)")).hasCount(6);
        assertThat(page.locator("#list td.title").first()).containsText("A first " + word);
    }

    @Test
    void listIsWalkedByKeyboard() {
        String word = draft();
        open("/desk/publications?sort=title&title=" + word);
        page.locator("#q").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#list td.title a").first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#list td.title a").nth(1)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#title")).hasValue("A first " + word);
    }

    @Test
    void whatIsNoDateIsSaidAndDoesNotCount() {
        String word = draft();
        open("/desk/publications?from=soon&title=" + word);
        assertThat(page.locator("[role=alert] .notices")).containsText("\u201csoon\u201d is not a date");
        assertThat(page.locator("#f-from")).hasValue("soon");
        assertThat(page.locator("#list td.title")).hasCount(2);
        assertAccessible();
        open("/desk/publications?title=nowhere" + word);
        assertThat(page.locator(".empty")).containsText("Show all publications");
    }

    /** Signs in and writes two drafts that lack an author; their titles share the word. */
    private String draft() {
        String word = "lake" + Long.toString(System.nanoTime(), 36);
        signInTo("/desk/publications/new");
        for (String title : new String[] {"B second ", "A first "}) {
            open("/desk/publications/new");
            page.locator("#title").fill(title + word);
            page.locator("#save").click();
            page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        }
        return word;
    }
}
