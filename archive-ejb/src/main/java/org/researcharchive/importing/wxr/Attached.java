package org.researcharchive.importing.wxr;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site's media library: its address and what is said of it, never its content.
 *
 * @param post the post that it was uploaded to; empty or {@code 0} for none
 */
record Attached(
        String id,
        String url,
        String title,
        @Nullable String caption,
        @Nullable String alt,
        @Nullable String credit,
        String post) {

    private static final Set<String> PICTURES =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff", "heic");

    /** Where WordPress and its plugins keep who made a picture. */
    private static final List<String> CREDITS = List.of(
            "_media_credit",
            "media_credit",
            "photo_credit",
            "image_credit",
            "credit",
            "isc_image_source",
            "_wp_attachment_source_name");

    static Attached of(WxrItem item) {
        String metadata = item.meta("_wp_attachment_metadata");
        String credit = CREDITS.stream()
                .map(item::meta)
                .filter(value -> value != null)
                .findFirst()
                .orElse(metadata == null ? null : PhpText.value(metadata, "credit"));
        String caption = Html.words(item.excerpt).strip();
        return new Attached(
                item.id,
                item.file.isEmpty() ? item.guid : item.file,
                item.title,
                caption.isEmpty() ? null : caption,
                item.meta("_wp_attachment_image_alt"),
                credit == null ? null : Html.plain(credit),
                item.parent);
    }

    boolean isPicture() {
        return PICTURES.contains(ending());
    }

    private String ending() {
        String path = url.replaceFirst("[?#].*", "");
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A file's address without what names one of its sizes: {@code -300x200} or {@code ?w=600}. */
    static String sizeless(String url) {
        return url.replaceFirst("[?#].*", "")
                .replaceFirst("-\\d{1,5}x\\d{1,5}(?=\\.[A-Za-z0-9]{2,5}$)", "")
                .replaceFirst("^https?:", "");
    }
}
