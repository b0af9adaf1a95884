package org.researcharchive.importing.wxr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.page.PhotoCredit;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.Text;

/** The pictures and files of one post by their addresses, with what the post and the media library say of them. */
final class PostPictures {

    /** What the database takes for an address. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final int LONGEST_LINE = 2_000;
    private static final Pattern LIBRARY_ID = Pattern.compile("(?:^|\\s)wp-image-(\\d{1,18})(?:\\s|$)");

    private final WxrSite site;
    private final Remarks remarks;
    private final Map<String, ImageDraft> pictures = new LinkedHashMap<>();
    private final Map<String, AttachmentDraft> files = new LinkedHashMap<>();

    PostPictures(WxrSite site, Remarks remarks) {
        this.site = site;
        this.remarks = remarks;
    }

    /** A file of the media library. */
    void add(@Nullable Attached file) {
        if (file == null || !isAddress(file.url())) {
            return;
        }
        if (file.isPicture()) {
            put(picture(file.url(), file.alt(), file.caption(), file.credit()));
        } else {
            files.putIfAbsent(file.url(), new AttachmentDraft(null, file.url(), Text.line(file.title()), null));
        }
    }

    /** A picture in the text. */
    void add(Element image) {
        String source = image.attr("src").strip();
        if (source.startsWith("data:")) {
            remarks.add(
                    "images",
                    null,
                    "a picture that is written into the text itself (data:) is left out; attach it as a" + " file");
            return;
        }
        Matcher id = LIBRARY_ID.matcher(image.className());
        Attached file = id.find() ? site.file(id.group(1)) : null;
        if (file == null) {
            file = site.fileAt(source);
        }
        String url = file == null || !isAddress(file.url()) ? source : file.url();
        if (!isAddress(url)) {
            remarks.add("images", url, "is no address on the web, so the picture cannot be named");
            return;
        }
        Element figure = image.closest("figure");
        Element line = figure == null ? null : figure.selectFirst("figcaption");
        String caption = line == null ? null : line.text();
        put(picture(
                url,
                image.attr("alt").isBlank() && file != null ? file.alt() : image.attr("alt"),
                caption == null && file != null ? file.caption() : caption,
                file == null ? null : file.credit()));
    }

    private void put(ImageDraft picture) {
        pictures.putIfAbsent(Attached.sizeless(Objects.requireNonNull(picture.url())), picture);
    }

    /** A credit that is printed in the caption is found there. */
    private static ImageDraft picture(
            String url, @Nullable String alt, @Nullable String caption, @Nullable String credit) {
        String printed = Text.block(caption);
        Optional<ImageDraft> inCaption = credit != null || printed == null ? Optional.empty() : PhotoCredit.in(printed);
        return new ImageDraft(
                url,
                null,
                shortened(Text.line(alt)),
                inCaption.map(ImageDraft::caption).orElse(inCaption.isPresent() ? null : printed),
                shortened(inCaption.map(ImageDraft::credit).orElse(Text.line(credit))),
                inCaption.map(ImageDraft::licence).orElse(null));
    }

    private static @Nullable String shortened(@Nullable String line) {
        return line == null || line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }

    static boolean isAddress(String url) {
        boolean web = url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
        return web && url.length() <= LONGEST_ADDRESS;
    }

    List<ImageDraft> pictures() {
        return new ArrayList<>(pictures.values());
    }

    List<AttachmentDraft> files() {
        return new ArrayList<>(files.values());
    }
}
