package org.researcharchive.importing.wxr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post, page, attachment or whatever else WordPress keeps as one, in its own words. */
final class WxrItem {

    /**
     * How a post is filed.
     *
     * @param slug empty where old versions give the name alone
     */
    record Filed(String taxonomy, String slug, String name) {}

    /** What is too long to be text is left out and named here. */
    final List<String> tooLong = new ArrayList<>();

    final Map<String, List<String>> meta = new LinkedHashMap<>();
    final List<Filed> filed = new ArrayList<>();

    long line;
    String title = "";
    String link = "";
    String guid = "";
    String creator = "";
    String content = "";
    String excerpt = "";
    String pubDate = "";
    String id = "";
    String date = "";
    String dateGmt = "";
    String modifiedGmt = "";
    String slug = "";
    String status = "";
    String parent = "";
    String type = "";
    String file = "";
    boolean locked;
    boolean sticky;
    int comments;

    private WxrItem() {}

    /**
     * Reads the element that was entered.
     *
     * @param whole false where its text does not matter and is passed over
     */
    static WxrItem read(WxrXml xml, boolean whole) throws IOException {
        WxrItem item = new WxrItem();
        item.line = xml.line();
        for (String tag = xml.enter(); tag != null; tag = xml.enter()) {
            if (tag.equals("content:encoded") && !whole) {
                xml.skip();
            } else {
                item.take(tag, xml);
            }
        }
        return item;
    }

    private void take(String tag, WxrXml xml) throws IOException {
        switch (tag) {
            case "title" -> title = Html.plain(kept(tag, xml));
            case "link" -> link = xml.word();
            case "guid" -> guid = xml.word();
            case "pubDate" -> pubDate = xml.word();
            case "dc:creator" -> creator = xml.word();
            case "content:encoded" -> content = kept(tag, xml);
            case "excerpt:encoded" -> excerpt = kept(tag, xml);
            case "category" -> filed(xml);
            case "wp:post_id" -> id = xml.word();
            case "wp:post_date" -> date = xml.word();
            case "wp:post_date_gmt" -> dateGmt = xml.word();
            case "wp:post_modified_gmt" -> modifiedGmt = xml.word();
            case "wp:post_name" -> slug = xml.word();
            case "wp:status" -> status = xml.word();
            case "wp:post_parent" -> parent = xml.word();
            case "wp:post_type" -> type = xml.word();
            case "wp:post_password" -> locked = !xml.word().isEmpty();
            case "wp:is_sticky" -> sticky = xml.word().equals("1");
            case "wp:attachment_url" -> file = xml.word();
            case "wp:postmeta" -> meta(xml);
            case "wp:comment" -> {
                comments++;
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void filed(WxrXml xml) throws IOException {
        // version 1.0 has another word for it
        String taxonomy = xml.attribute("domain").equals("tag") ? WxrChannel.TAG : xml.attribute("domain");
        String slug = xml.attribute("nicename");
        String name = Html.plain(xml.word());
        filed.add(new Filed(taxonomy, slug, name));
    }

    private void meta(WxrXml xml) throws IOException {
        String key = "";
        String value = "";
        for (String tag = xml.enter(); tag != null; tag = xml.enter()) {
            switch (tag) {
                case "wp:meta_key" -> key = xml.word();
                case "wp:meta_value" -> value = kept("wp:meta_value", xml);
                default -> xml.skip();
            }
        }
        meta.computeIfAbsent(key, first -> new ArrayList<>()).add(value);
    }

    private String kept(String tag, WxrXml xml) throws IOException {
        String text = xml.text();
        if (text == null) {
            tooLong.add(tag);
            return "";
        }
        return text;
    }

    /** The first value of a field that plugins and WordPress itself add. */
    @Nullable
    String meta(String key) {
        List<String> values = meta.get(key);
        return values == null || values.getFirst().isBlank()
                ? null
                : values.getFirst().strip();
    }

    boolean isAttachment() {
        return type.equals("attachment");
    }
}
