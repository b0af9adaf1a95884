package org.researcharchive.importing.wxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What WordPress puts in place of words in brackets when it shows a post: captions become figures, galleries their
 * pictures, embedded addresses links. What plugins would have made of others nobody knows; they stay, and are named.
 *
 * @param html the text with figures and links in place of shortcodes
 * @param galleries identifiers of the pictures of each gallery; an empty list means all that were uploaded to the post
 * @param unknown names of those that stay
 */
record Shortcodes(String html, List<List<String>> galleries, Set<String> unknown) {

    private static final Pattern CAPTION = Pattern.compile("(?s)\\[(caption|wp_caption)\\b([^\\]]*)\\](.*?)\\[/\\1\\]");
    private static final Pattern GALLERY = Pattern.compile("(?<!\\[)\\[gallery\\b([^\\]]*)\\]");
    private static final Pattern MEDIA =
            Pattern.compile("(?s)(?<!\\[)\\[(audio|video|embed|playlist)\\b([^\\]]*)\\](?:([^\\[]*)\\[/\\1\\])?");
    private static final Pattern PLUGIN = Pattern.compile(
            "(?<!\\[)\\[(?:/([a-z][a-z0-9_-]{1,40})|([a-z][a-z0-9_-]{1,40})\\s+[a-z_-]+=[^\\]]*)\\](?!\\])");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-z0-9_-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");
    private static final Pattern PICTURE =
            Pattern.compile("(?si)^\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)$");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\]]+");

    static Shortcodes resolve(String content) {
        if (content.indexOf('[') < 0) {
            return new Shortcodes(content, List.of(), Set.of());
        }
        String captioned = CAPTION.matcher(content)
                .replaceAll(match -> Matcher.quoteReplacement(figure(match.group(2), match.group(3))));
        List<List<String>> galleries = new ArrayList<>();
        String withoutGalleries = GALLERY.matcher(captioned).replaceAll(match -> {
            galleries.add(ids(match.group(1)));
            return "\n\n";
        });
        String linked = MEDIA.matcher(withoutGalleries)
                .replaceAll(
                        match -> Matcher.quoteReplacement(links(match.group(), match.group(2) + " " + match.group(3))));
        Set<String> unknown = new TreeSet<>();
        Matcher plugin = PLUGIN.matcher(linked);
        while (plugin.find()) {
            unknown.add(plugin.group(1) == null ? plugin.group(2) : plugin.group(1));
        }
        return new Shortcodes(linked, galleries, unknown);
    }

    /** Old posts have the caption as an attribute, newer ones behind the picture. */
    private static String figure(String attributes, String inner) {
        Matcher picture = PICTURE.matcher(inner);
        String image = picture.matches() ? picture.group(1) : inner;
        String behind = picture.matches() ? picture.group(2).strip() : "";
        String caption = behind.isEmpty() ? unescaped(attribute(attributes, "caption")) : behind;
        String shown = caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>";
        return "\n\n<figure>" + image.strip() + shown + "</figure>\n\n";
    }

    private static List<String> ids(String attributes) {
        String ids = attribute(attributes, "ids");
        String chosen = ids == null ? attribute(attributes, "include") : ids;
        return chosen == null || chosen.isBlank()
                ? List.of()
                : List.of(chosen.strip().split("\\s*,\\s*"));
    }

    private static String links(String whole, String words) {
        StringBuilder links = new StringBuilder();
        Matcher address = ADDRESS.matcher(words);
        while (address.find()) {
            String url = address.group().replace("&amp;", "&").replace("&", "&amp;");
            links.append("<a href=\"").append(url).append("\">").append(url).append("</a> ");
        }
        return links.isEmpty() ? whole : links.toString().strip();
    }

    private static @Nullable String attribute(String attributes, String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return attribute.group(2) != null
                        ? attribute.group(2)
                        : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
            }
        }
        return null;
    }

    private static String unescaped(@Nullable String caption) {
        return caption == null
                ? ""
                : caption.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    }
}
