package org.researcharchive.subscription;

import org.jspecify.annotations.Nullable;

/** Writes a mail's text and its HTML side by side; everything is escaped on its way into the HTML. */
final class LetterBuilder {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    LetterBuilder paragraph(String words) {
        text.append(words).append("\r\n\r\n");
        html.append("<p>").append(escaped(words)).append("</p>\n");
        return this;
    }

    LetterBuilder link(String words, String address) {
        text.append(words).append(":\r\n").append(address).append("\r\n\r\n");
        html.append("<p>").append(anchor(words, address)).append("</p>\n");
        return this;
    }

    /** An entry of a list: a title that leads there and a line about it. */
    LetterBuilder entry(String title, String address, @Nullable String about) {
        text.append("* ").append(title).append("\r\n");
        html.append("<p style=\"margin:0 0 1em\"><strong>")
                .append(anchor(title, address))
                .append("</strong>");
        if (about != null) {
            text.append("  ").append(about).append("\r\n");
            html.append("<br>").append(escaped(about));
        }
        text.append("  ").append(address).append("\r\n\r\n");
        html.append("</p>\n");
        return this;
    }

    Letter letter(String subject, String language, @Nullable String end) {
        String page = "<!DOCTYPE html>\n<html lang=\"" + escaped(language) + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(subject) + "</title></head>\n"
                + "<body style=\"font:16px/1.5 sans-serif;max-width:40em;margin:1em auto;padding:0 1em\">\n"
                + html + "</body></html>\n";
        return new Letter(subject, text.toString(), page, end);
    }

    private static String anchor(String words, String address) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(words) + "</a>";
    }

    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
