package org.researcharchive.importing.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few marks that pages of text carry inside a line: {@code *emphasis*}, {@code **strong**}, {@code [label](link)}. */
final class InlineMarks {

    /** Lengths are bounded so that a hostile line costs no more than its own length. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,300})]\\(([^()\\s]{0,500})\\)");

    private static final Pattern STRONG =
            Pattern.compile("(?<![\\w*])\\*\\*(?=[^\\s*])([^*]{1,300})(?<=\\S)\\*\\*(?![\\w*])");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])([^*]{1,300})(?<=\\S)\\*(?![\\w*])");

    private InlineMarks() {}

    /** The words alone. */
    static String plain(String text) {
        String words = text;
        if (words.indexOf('[') >= 0) {
            words = LINK.matcher(words).replaceAll("$1");
        }
        if (words.indexOf('*') >= 0) {
            words = EMPHASIS.matcher(STRONG.matcher(words).replaceAll("$1")).replaceAll("$1");
        }
        return words.strip();
    }

    /** The same as HTML, everything else escaped. A link that leads nowhere is its label. */
    static String html(String text) {
        String html = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        if (html.indexOf('[') >= 0) {
            html = LINK.matcher(html).replaceAll(InlineMarks::link);
        }
        if (html.indexOf('*') >= 0) {
            html = STRONG.matcher(html).replaceAll("<strong>$1</strong>");
            html = EMPHASIS.matcher(html).replaceAll("<em>$1</em>");
        }
        return html;
    }

    private static String link(MatchResult link) {
        String label = link.group(1);
        String target = link.group(2);
        boolean web = target.startsWith("https://") || target.startsWith("http://") || target.startsWith("mailto:");
        return Matcher.quoteReplacement(web ? "<a href=\"" + target + "\">" + label + "</a>" : label);
    }
}
