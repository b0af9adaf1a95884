package org.researcharchive.bulkedit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextReplacementTest {

    @Test
    void everyOccurrenceIsReplacedAsItStands() {
        assertThat(replacing("a.b", "$1\\x").in("a.b, axb, a.b")).isEqualTo("$1\\x, axb, $1\\x");
    }

    @Test
    void capitalsCountWhereTheyAreMeantTo() {
        assertThat(replacing("dam", "weir").in("Dam and dam")).isEqualTo("Dam and weir");
        assertThat(new TextReplacement("émile", "Emil", false, false).in("ÉMILE"))
                .isEqualTo("Emil");
    }

    @Test
    void wholeWordsEndAtAnythingButALetterOrADigit() {
        TextReplacement whole = new TextReplacement("art", "craft", true, true);
        assertThat(whole.in("art, party, art-house, art2, état d’art"))
                .isEqualTo("craft, party, craft-house, art2, état d’craft");
        assertThat(new TextReplacement("강", "천", true, true).in("강 한강")).isEqualTo("천 한강");
    }

    @Test
    void anySpaceStandsForAnyOther() {
        assertThat(replacing("North Korea", "DPRK").in("North\u00a0Korea, North\n  Korea"))
                .isEqualTo("DPRK, DPRK");
    }

    @Test
    void aTextWithoutAnOccurrenceIsTheVerySame() {
        String html = "<p class=odd>x<br/>y &eacute;</p>";
        assertThat(replacing("z", "a").inHtml(html)).isSameAs(html);
    }

    @Test
    void tagsAndAttributesAreNeverTouched() {
        String html = "<p>The <a href=\"/p/a\" title=\"p\">p page</a> &amp; <em>p</em> a&lt;p&gt;</p>";
        assertThat(replacing("p", "q").inHtml(html))
                .isEqualTo("<p>The <a href=\"/p/a\" title=\"p\">q qage</a> &amp; <em>q</em> a&lt;q&gt;</p>");
    }

    @Test
    void whatIsPutInIsTextAndNoMarkup() {
        assertThat(replacing("x", "<b>&y</b>").inHtml("<p>x</p>")).isEqualTo("<p>&lt;b&gt;&amp;y&lt;/b&gt;</p>");
    }

    @Test
    void whatATagCutsInTwoIsNotFound() {
        String html = "<p>North <b>Korea</b></p>";
        assertThat(replacing("North Korea", "DPRK").inHtml(html)).isSameAs(html);
    }

    @Test
    void lineBreaksAndSpaceOfTheMarkupStayAsTheyAre() {
        assertThat(replacing("two", "three").inHtml("<ul>\n  <li>one</li>\n  <li>two</li>\n</ul>"))
                .isEqualTo("<ul>\n  <li>one</li>\n  <li>three</li>\n</ul>");
    }

    private static TextReplacement replacing(String find, String replace) {
        return new TextReplacement(find, replace, true, false);
    }
}
