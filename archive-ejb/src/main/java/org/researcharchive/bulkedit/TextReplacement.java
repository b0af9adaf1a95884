package org.researcharchive.bulkedit;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * Finds words in a text and puts others in their place. Any white space in what is looked for stands for any in the
 * text, since where a line of HTML breaks means nothing.
 */
final class TextReplacement {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Pattern pattern;
    private final String replacement;

    /**
     * @param find what is looked for, as it stands; not blank
     * @param wholeWords whether a letter or digit before or after it makes it something else
     */
    TextReplacement(String find, String replace, boolean matchCase, boolean wholeWords) {
        String literal =
                Arrays.stream(SPACE.split(find, -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        String whole = wholeWords ? "(?<![\\p{L}\\p{N}])" + literal + "(?![\\p{L}\\p{N}])" : literal;
        int flags = Pattern.UNICODE_CHARACTER_CLASS;
        pattern = Pattern.compile(whole, matchCase ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        replacement = Matcher.quoteReplacement(replace);
    }

    /** The text with every occurrence replaced; the very same text where there is none. */
    String in(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.replaceAll(replacement) : text;
    }

    /**
     * The HTML with every occurrence in its words replaced, and never in a tag, an attribute or a comment. What a tag
     * cuts in two, such as a word of which half is bold, is not found.
     */
    String inHtml(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.base)
                .charset("UTF-8");
        boolean found = false;
        for (TextNode node : document.body().nodeStream(TextNode.class).toList()) {
            String words = node.getWholeText();
            String replaced = in(words);
            if (!replaced.equals(words)) {
                node.text(replaced);
                found = true;
            }
        }
        return found ? document.body().html() : html;
    }
}
