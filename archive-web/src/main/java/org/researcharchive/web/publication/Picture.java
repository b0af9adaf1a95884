package org.researcharchive.web.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.WebLink;
import org.researcharchive.web.site.Words;

/**
 * A picture as the page shows it, or the credit that is left of one.
 *
 * @param source address of the stored picture; null where the archive holds none
 * @param widths of its smaller copies, in pixels
 * @param elsewhere address of the picture on another site. It is linked, not loaded: a page of the archive tells no
 *     other site who reads it
 * @param line caption, credit and licence in one line
 */
public record Picture(
        @Nullable String source,
        List<Integer> widths,
        @Nullable String elsewhere,
        String alt,
        String line) {

    static Picture of(ImageDraft image) {
        return of(image, List.of());
    }

    static Picture of(ImageDraft image, List<Integer> widths) {
        return new Picture(
                image.file() == null ? null : Addresses.file(image.file()),
                widths,
                image.file() == null ? WebLink.checked(image.url()) : null,
                image.alt() == null ? "" : image.alt(),
                line(image));
    }

    /** The same picture at an address below another one. */
    Picture under(String start) {
        return new Picture(source == null ? null : start + source, widths, elsewhere, alt, line);
    }

    /** The smaller copies, for the browser to choose from; null where there are none. */
    public @Nullable String sourceSet() {
        return source == null || widths.isEmpty()
                ? null
                : widths.stream()
                        .map(width -> source + "?" + Addresses.WIDTH + "=" + width + " " + width + "w")
                        .collect(Collectors.joining(", "));
    }

    /** The site of a picture that lies elsewhere. */
    public @Nullable String host() {
        return elsewhere == null ? null : WebLink.host(elsewhere);
    }

    private static String line(ImageDraft image) {
        List<String> parts = new ArrayList<>();
        if (image.caption() != null) {
            parts.add(sentence(image.caption()));
        }
        if (image.credit() != null) {
            String credit = image.credit().strip();
            boolean worded =
                    credit.regionMatches(true, 0, "photo", 0, 5) || credit.regionMatches(true, 0, "image", 0, 5);
            String whole = image.licence() == null
                    ? credit
                    : credit + ", " + image.licence().strip();
            parts.add(sentence(worded ? whole : Words.say(Words.text("picture.credit"), whole)));
        } else if (image.licence() != null) {
            parts.add(sentence(Words.say(Words.text("picture.licence"), image.licence())));
        }
        return String.join(" ", parts);
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }
}
