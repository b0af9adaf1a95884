package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader looks for something, narrows it down, and gets lost on purpose. */
class SearchBrowserIT extends BrowserJourney {

    private static final SampleRecords RECORDS = new SampleRecords("marrowfat");
    private static final int ALL = 26;

    @BeforeAll
    static void publishRecords() {
        for (int i = 0; i < ALL; i++) {
            RECORDS.publish(
                    "Marrowfat " + i,
                    Integer.toString(2010 + i % 5),
                    i % 2 == 0 ? "Browsing/Even" : "Browsing/Odd",
                    i % 3 == 0 ? "Ina Threes" : "Olga Others",
                    i % 2 == 0 ? "report" : "commentary");
        }
        RECORDS.awaitFound();
    }

    @AfterAll
    static void withdrawRecords() {
        RECORDS.close();
    }

    @Test
    void aFacetGivesWhatItsCountPromises() {
        search();
        Locator value = label("Even");
        String promised = value.locator(".n").textContent();
        value.click();
        assertThat(heading()).hasText(Pattern.compile("\\s*" + promised + " results for .marrowfat.\\s*"));
        assertThat(page).hasURL(Pattern.compile(".*category=Browsing%2FEven.*"));
        assertThat(page.locator(".chip")).containsText("Even");
        assertThat(value.locator("input")).isFocused();
        page.getByLabel("Remove Even").click();
        assertThat(heading()).containsText(ALL + " results");
        page.goBack();
        assertThat(heading()).containsText(promised + " results");
    }

    @Test
    void resultsGoOnOverPages() {
        search();
        assertThat(page.locator(".hit")).hasCount(20);
        page.getByLabel("Page 2").click();
        assertThat(page.locator(".hit")).hasCount(ALL - 20);
        assertThat(page.locator(".hit mark").first()).isVisible();
        page.getByLabel("Sort by").selectOption("title");
        assertThat(page.locator(".hit")).hasCount(20);
        assertThat(page.locator(".hit h3").first()).hasText("Marrowfat 0");
    }

    @Test
    void yearsAreChosenByClickByDragAndByKey() {
        search();
        page.locator("#years a").nth(1).click();
        assertThat(page.locator(".chip")).containsText("2011");
        assertThat(page.locator("#years a")).hasCount(12);
        page.locator("#years a").first().click();
        assertThat(page.locator(".chip")).containsText("January 2011");
        assertAccessible();
        page.getByText("All years").click();
        assertThat(page.locator("#years a")).hasCount(5);
        assertThat(page.locator(".chip")).hasCount(0);

        var bars = page.locator("#years").boundingBox();
        double bar = bars.width / 5;
        page.mouse().move(bars.x + bar * 1.5, bars.y + 30);
        page.mouse().down();
        page.mouse().move(bars.x + bar * 3.5, bars.y + 30);
        page.mouse().up();
        assertThat(page.locator(".chip")).containsText("2011 to 2013");

        page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Latest date"))
                .press("ArrowLeft");
        assertThat(page.locator(".chip")).containsText("2011 to 2012");
    }

    @Test
    void nothingFoundOffersWaysOn() {
        open("/search?q=marrowfat&category=Browsing/Even&type=commentary");
        assertThat(heading()).containsText("No results");
        assertAccessible();
        page.getByText("Leave out Commentary").click();
        assertThat(heading()).containsText("13 results");
    }

    @Test
    void aNarrowScreenStartsWithResults() {
        page.setViewportSize(360, 740);
        open("/search?q=marrowfat&type=report");
        Locator button = page.locator("summary", new Page.LocatorOptions().setHasText("Narrow results"));
        assertThat(button).containsText("1");
        assertThat(label("Odd")).isHidden();
        button.click();
        assertThat(label("Commentary")).isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertAccessible();
    }

    @Test
    void theKeyboardIsEnough() {
        open("/");
        page.getByRole(AriaRole.COMBOBOX).focus();
        page.keyboard().type("marrowfat");
        page.keyboard().press("Enter");
        assertThat(heading()).containsText(ALL + " results");
        // the script opens the facets of a wide screen; before that nobody can reach one by the keyboard
        assertThat(label("Odd").locator("input")).isVisible();
        label("Odd").locator("input").focus();
        page.keyboard().press("Space");
        assertThat(heading()).containsText("13 results");
        page.locator(".hit h3 a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Marrowfat");
        page.getByText("Return to Tests of marrowfat").click();
        assertThat(page.locator("h1")).hasText("Tests of marrowfat");
    }

    @Test
    void badDatesAreLeftOutAndSaidSo() {
        open("/search?q=marrowfat&from=soon");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("“soon”, is not a date");
        assertThat(heading()).containsText(ALL + " results");
        expectComplaint("400");
    }

    @Test
    void everyPublicPageIsFreeOfBarriersByDayAndByNight() {
        open("/search?q=marrowfat");
        String record = page.locator(".hit h3 a").first().getAttribute("href");
        String author = page.locator(".hit .meta a[href^='/authors/']").first().getAttribute("href");
        String category = page.locator(".hit .foot a").first().getAttribute("href");
        String series = page.locator(".hit .meta a[href^='/series/']").first().getAttribute("href");
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String path : new String[] {
                "/",
                "/search?q=marrowfat&type=report&from=2011",
                "/authors",
                "/categories",
                "/series",
                record,
                author,
                category,
                series
            }) {
                open(path);
                assertAccessible();
            }
        }
    }

    @Test
    void aMissingPageHelpsOn() {
        open("/publications/999999999/nothing");
        assertThat(page.locator("h1")).hasText("There is no page here");
        assertThat(page.getByRole(AriaRole.COMBOBOX)).isVisible();
        assertAccessible();
        expectComplaint("404");
    }

    private void search() {
        open("/search?q=" + RECORDS.word());
        assertThat(heading()).containsText(ALL + " results");
    }

    private Locator heading() {
        return page.locator("h1");
    }

    private Locator label(String text) {
        return page.locator(".facets label", new Page.LocatorOptions().setHasText(text))
                .first();
    }
}
