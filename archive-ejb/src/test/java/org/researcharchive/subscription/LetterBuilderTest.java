package org.researcharchive.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterBuilderTest {

    @Test
    void everythingIsEscapedInHtmlAndPlainInText() {
        Letter letter = new LetterBuilder()
                .entry("<b>A & B</b>", "https://example.org/?a=1&b=\"2", null)
                .letter("Subject <1>", "en", null);
        assertThat(letter.text()).contains("* <b>A & B</b>");
        assertThat(letter.html())
                .contains("href=\"https://example.org/?a=1&amp;b=&quot;2\"")
                .contains("&lt;b&gt;A &amp; B&lt;/b&gt;")
                .contains("<title>Subject &lt;1&gt;</title>")
                .doesNotContain("<b>");
    }
}
