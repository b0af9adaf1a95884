package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.BodyFormat;

class PastedHtmlTest {

    @Test
    void aDocumentOfWordBecomesWhatItsAuthorMeant() throws IOException {
        assertThat(kept(sample("word.html"))).isEqualTo(sample("word-clean.html"));
    }

    @Test
    void aDocumentOfGoogleDocsBecomesWhatItsAuthorMeant() throws IOException {
        assertThat(kept(sample("google-docs.html"))).isEqualTo(sample("google-docs-clean.html"));
    }

    @Test
    void aPieceOfAWebPageKeepsItsTextAndLosesItsLayout() throws IOException {
        assertThat(kept(sample("web-page.html"))).isEqualTo(sample("web-page-clean.html"));
    }

    @Test
    void whatWasWrittenByHandIsNotTouched() {
        String html = "<p>A&nbsp;b  <b>c</b></p><p></p><div>d</div>";
        assertThat(PastedHtml.tidied(html)).isSameAs(html);
    }

    @Test
    void whatIsCleanStaysAsItIs() throws IOException {
        for (String name : new String[] {"word", "google-docs", "web-page"}) {
            String clean = sample(name + "-clean.html");
            assertThat(kept(clean)).as(name).isEqualTo(clean);
        }
    }

    @Test
    void levelsOfAListAreNested() {
        String item = "<p style='mso-list:l0 level%d lfo1'><span style='mso-list:Ignore'>%s</span>%s</p>";
        String html = item.formatted(1, "1.", "one") + item.formatted(2, "o", "one a") + item.formatted(3, "§", "deep")
                + item.formatted(1, "2.", "two") + "<p>between</p>" + item.formatted(2, "·", "alone");

        assertThat(PastedHtml.tidied(html))
                .isEqualTo("<ol><li>one<ul><li>one a<ul><li>deep</li></ul></li></ul></li><li>two</li></ol>"
                        + "<p>between</p><ul><li>alone</li></ul>");
    }

    private static String kept(String html) {
        return Objects.requireNonNull(BodyHtml.of(html, BodyFormat.HTML)).html().replaceAll("\\s*\\R\\s*", "\n");
    }

    private static String sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PastedHtmlTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
