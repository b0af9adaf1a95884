package org.researcharchive.tests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What the form of a publication does with what people bring to it: pasted text, pictures, files and categories. */
class EditorBrowserIT extends DeskJourney {

    private static final String WORD = "<html xmlns:o='urn:schemas-microsoft-com:office:office'"
            + " xmlns:w='urn:schemas-microsoft-com:office:word'><head>"
            + "<meta name=Generator content='Microsoft Word 15'><style>p.MsoNormal{margin:0}</style></head>"
            + "<body><!--StartFragment--><h1>From Word<o:p></o:p></h1>"
            + "<p class=MsoNormal>A <b style='mso-bidi-font-weight:normal'>bold</b> word<o:p></o:p></p>"
            + "<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]>"
            + "<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span>"
            + "<![endif]>First<o:p></o:p></p><!--EndFragment--></body></html>";

    private static final String PAGE =
            """
            Search All Site Content

            What the %s says

            Published October 18, 2019
            Category: Sea
            Author: Ida Quern

            """ + "The sea rose by a hand in ten years, and nobody in the harbour had asked why. ".repeat(5);

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);

    @Test
    void fromAPasteToAPublishedRecordWithItsPreviewBeside() throws IOException {
        String word = uniqueWord();
        signInTo("/desk/publications/new");
        assertThat(page.locator("#missing li:visible")).hasCount(4);
        page.locator("#title").fill("Pasted " + word);
        paste(WORD);
        assertThat(page.locator(".ql-editor")).containsText("From Word");
        page.locator("#summary").fill("Summary of " + word);
        assertThat(page.locator("#kept-state")).containsText("Kept at", PATIENTLY);
        assertThat(page.locator("#missing li:visible")).hasCount(3);
        addPicture();
        refuseWhatIsNotAllowed();

        Page preview = page.waitForPopup(() -> page.locator("#preview").click());
        watchPreview(preview, word);
        page.locator("#title").fill("Pasted again " + word);
        assertThat(preview.locator("h1")).containsText("Pasted again " + word, PATIENTLY);

        page.locator("#publish").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        assertThat(page.locator("#missing")).containsText("No author");
        assertAccessible();
        readInPublic(word);
    }

    private void paste(String html) {
        page.locator(".ql-editor").click();
        page.evaluate(
                "html => { const data = new DataTransfer(); data.setData('text/html', html);"
                        + " data.setData('text/plain', 'plain');"
                        + " document.querySelector('.ql-editor').dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true })); }",
                html);
    }

    private void addPicture() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        page.locator("#uploadPicture").setInputFiles(new FilePayload("black.jpg", "image/jpeg", picture.toByteArray()));
        page.locator("[id='images:0:alt']").fill("A black square");
    }

    private void refuseWhatIsNotAllowed() {
        page.locator("#uploadAttachment")
                .setInputFiles(
                        new FilePayload("report.pdf", "application/pdf", "<html>no".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".notices")).containsText("report.pdf was not taken: by its content it is text/html");
        page.locator("#uploadPicture")
                .setInputFiles(new FilePayload("a.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".notices")).containsText("a.png is not a picture that browsers show");
    }

    private static void watchPreview(Page preview, String word) {
        assertThat(preview.locator("h1")).hasText("Pasted " + word);
        assertThat(preview.locator("meta[name=robots]")).hasAttribute("content", "noindex, follow");
        assertThat(preview.locator(".prose h2")).hasText("From Word");
        assertThat(preview.locator(".prose strong")).hasText("bold");
        assertThat(preview.locator(".prose li")).hasText("First");
        assertThat(preview.locator("figure img")).hasAttribute("alt", "A black square");
        assertThat(preview.locator("figure img"))
                .hasAttribute("srcset", Pattern.compile("/desk/files/.*\\?w=480 480w, .*\\?w=960 960w"));
        APIResponse small =
                preview.request().get(ARCHIVE + preview.locator("figure img").getAttribute("src") + "?w=480");
        assertThat(small.status()).isEqualTo(200);
    }

    private void readInPublic(String word) {
        String number = page.url().replaceAll(".*/", "");
        Page reader = visit(new Browser.NewContextOptions());
        reader.navigate(ARCHIVE + "/publications/" + number);
        assertThat(reader.locator("h1")).hasText("Pasted again " + word);
        assertThat(reader.locator(".prose li")).hasText("First");
        APIResponse refused = reader.request().get(ARCHIVE + "/desk/preview/" + number);
        assertThat(refused.url()).contains("/sign-in");
    }

    @Test
    void aCategoryIsChosenInTheTreeWithTheKeyboard() {
        String word = uniqueWord();
        signInTo("/desk/publications/new");
        page.locator("#title").fill("Filed " + word);
        pick(page, "addCategory", "Sea " + word + "/Law");
        page.locator("#save").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));

        page.locator("#category-tree summary").click();
        page.locator("#category-tree input[type=search]").fill(word);
        assertThat(page.locator("#category-tree li:visible")).hasCount(2);
        assertThat(page.getByLabel("Law", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        assertAccessible();
        page.getByLabel("Sea " + word, new Page.GetByLabelOptions().setExact(true))
                .focus();
        page.keyboard().press("Space");
        settle(page);
        assertThat(page.locator("#categories .chip")).hasCount(2);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        settle(page);
        assertThat(page.locator("#categories .chip")).hasCount(1);
        press(page, "#save");
        assertThat(page.locator("#categories .chip")).containsText("Sea " + word);
    }

    @Test
    void aPastedPageFillsTheFormWithThePageBeside() {
        String word = uniqueWord();
        signInTo("/desk/paste");
        assertAccessible();
        page.locator("#read").click();
        assertThat(page.locator(".notices")).containsText("There is no page yet");
        page.locator("#page").fill(PAGE.formatted(word));
        page.locator("#read").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/new\\?takeUp=\\d+"));
        readAndSave(word);
    }

    @Test
    void aDroppedFileIsReadLikeAPage() {
        String word = uniqueWord();
        String html = "<html><body><h1>What the " + word + " says</h1><p>By Ida Quern</p><p>October 18, 2019</p><p>"
                + "The sea rose by a hand in ten years, and nobody in the harbour had asked why. ".repeat(5)
                + "</p></body></html>";
        signInTo("/desk/paste");
        page.locator("#file")
                .setInputFiles(new FilePayload("page.html", "text/html", html.getBytes(StandardCharsets.UTF_8)));
        page.locator("#read").click();
        page.waitForURL(Pattern.compile(".*takeUp=\\d+"), new Page.WaitForURLOptions().setTimeout(60_000));
        assertThat(page.locator("#title")).hasValue("What the " + word + " says");
        assertThat(page.locator("#publishedOn")).hasValue("2019-10-18");
        assertThat(page.locator("[id='authors:0:name']")).hasValue("Ida Quern");
    }

    private void readAndSave(String word) {
        assertThat(page.locator("#title")).hasValue("What the " + word + " says");
        assertThat(page.locator("#publishedOn")).hasValue("2019-10-18");
        assertThat(page.locator("[id='authors:0:name']")).hasValue("Ida Quern");
        assertThat(page.locator("#categories .chip")).containsText("Sea");
        assertThat(page.locator(".source dl")).containsText("Published October 18, 2019");
        page.locator(".source summary").click();
        assertThat(page.locator(".source .left-out")).containsText("Search All Site Content");
        assertAccessible();
        page.locator("#summary").fill("Corrected");
        assertThat(page.locator("#kept-state")).containsText("Kept at", PATIENTLY);
        page.reload();
        assertThat(page.locator("#summary")).hasValue("Corrected");
        assertThat(page.locator(".source")).isVisible();
        page.locator("#save").click();
        page.waitForURL(Pattern.compile(".*/desk/publications/\\d+$"));
        assertThat(page.locator("#title")).hasValue("What the " + word + " says");
    }

    @Test
    void theRulesForFilesAreSettings() {
        signInTo("/desk/settings");
        String kinds = page.locator("#fileKinds").inputValue();
        page.locator("#fileKinds").fill("pdf, exe");
        press(page, "#saveFiles");
        assertThat(page.locator(".problems")).containsText("'exe' cannot be told by its content");
        assertAccessible();
        page.locator("#fileKinds").fill(kinds);
        press(page, "#saveFiles");
        assertThat(page.locator(".notices")).containsText("Saved");
    }

    private static String uniqueWord() {
        return "pier" + Long.toString(System.nanoTime(), 36);
    }
}
