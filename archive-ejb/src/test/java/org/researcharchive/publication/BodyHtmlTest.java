package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.record.BodyFormat;

class BodyHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<img src=x onerror=alert(1)>",
                "<style>*{display:none}</style>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<p style=\"position:fixed\">x</p>",
                "<svg><script>alert(1)</script></svg>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<form action=\"https://example.org\"><input name=a></form>",
            })
    void nothingThatRunsOrReachesOutsideIsKept(String hostile) {
        BodyHtml body = BodyHtml.of("<p>before</p>" + hostile, BodyFormat.HTML);

        assertThat(Objects.requireNonNull(body).html())
                .contains("before")
                .doesNotContain(
                        "alert(1)\"",
                        "<script",
                        "onerror=",
                        "onclick",
                        "javascript:",
                        "<style",
                        "<iframe",
                        "style=",
                        "<form");
    }

    @Test
    void markdownBecomesHtml() {
        BodyHtml body = Objects.requireNonNull(
                BodyHtml.of("# One\n\nTwo *three*.\n\n| a | b |\n|---|---|\n| 1 | 2 |", BodyFormat.MARKDOWN));

        assertThat(body.html()).contains("<h2>One</h2>", "<em>three</em>", "<td>1</td>");
        assertThat(body.words()).startsWith("One\nTwo three.");
    }

    @Test
    void plainTextKeepsItsParagraphsAndItsAngleBrackets() {
        BodyHtml body = Objects.requireNonNull(BodyHtml.of("One <b>\nline\n\nTwo & more", BodyFormat.TEXT));

        assertThat(body.html()).contains("<p>One &lt;b&gt;<br />line</p>", "<p>Two &amp; more</p>");
        assertThat(body.words()).isEqualTo("One <b>\nline\nTwo & more");
    }

    @Test
    void whatHoldsNothingIsNoBody() {
        assertThat(BodyHtml.of("   ", BodyFormat.HTML)).isNull();
        assertThat(BodyHtml.of(null, null)).isNull();
        assertThat(BodyHtml.of("<script>x</script>", BodyFormat.HTML)).isNull();
    }

    @Test
    void blocksDoNotRunTogetherInTheWords() {
        assertThat(BodyHtml.words("<h2>One</h2><p>two</p><ul><li>three</li><li>four</li></ul>"))
                .isEqualTo("One\ntwo\nthree\nfour");
    }

    @Test
    void sanitisingTwiceChangesNothing() {
        String once = Objects.requireNonNull(
                        BodyHtml.of("<p>A &amp; b <a href=\"https://example.org/?a=1&b=2\">c</a></p>", BodyFormat.HTML))
                .html();

        assertThat(Objects.requireNonNull(BodyHtml.of(once, BodyFormat.HTML)).html())
                .isEqualTo(once);
    }
}
