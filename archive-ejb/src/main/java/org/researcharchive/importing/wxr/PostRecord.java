package org.researcharchive.importing.wxr;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.FormerAddress;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Text;

/** Makes a record of a post. What the record format has no field for is kept in {@code extra}, or a remark says why not. */
final class PostRecord {

    private static final int LONGEST_TITLE = 80;
    /** More than this of a plugin's notes on one post is no note. */
    private static final int MOST_NOTES = 200_000;

    /** Fields of WordPress that have come to stand elsewhere in the record. */
    private static final Set<String> TAKEN = Set.of("_thumbnail_id", "_wp_old_slug");

    private final WxrItem item;
    private final WxrSite site;
    private final String source;
    private final Remarks remarks = new Remarks();

    PostRecord(WxrItem item, WxrSite site, String source) {
        this.item = item;
        this.site = site;
        this.source = source;
    }

    Remarks remarks() {
        return remarks;
    }

    PublicationDraft draft() {
        PostStatus status = PostStatus.of(item);
        if (status.remark() != null) {
            remarks.add("status", item.status, status.remark());
        }
        PostTerms terms = PostTerms.of(item, site.channel(), remarks);
        PostPictures pictures = new PostPictures(site, remarks);
        String featured = item.meta("_thumbnail_id");
        if (featured != null) {
            pictures.add(site.file(featured));
        }
        String body = new PostBody(item, site, new PostLinks(site, source, remarks), pictures, remarks).html();
        if (!item.id.isEmpty()) {
            site.filesOf(item.id).forEach(pictures::add);
        }
        if (item.comments > 0) {
            remarks.add("comments", Integer.toString(item.comments), "comments are left out; the archive has none");
        }
        return PublicationDraft.builder()
                .source(source)
                .sourceId(item.id)
                .title(title(body))
                .summary(Text.block(Html.words(item.excerpt)))
                .body(body)
                .bodyFormat(BodyFormat.HTML)
                .publishedOn(PostDates.published(item, status.wasPublished()))
                .status(status.status())
                .type(PostTypes.recordType(item.type))
                .series(terms.series())
                .categories(terms.categories())
                .tags(terms.tags())
                .authors(terms.authors())
                .language(language())
                .sourceUrl(PostPictures.isAddress(item.link) ? item.link : null)
                .images(pictures.pictures())
                .attachments(pictures.files())
                .extra(extra(terms))
                .build();
    }

    /** A post may have no title, a record has one: its first words then, as they are. */
    private String title(@Nullable String body) {
        String title = Text.line(item.title);
        if (title != null) {
            return title;
        }
        String words = body == null ? "" : Html.words(body).lines().findFirst().orElse("");
        String first = words.length() <= LONGEST_TITLE
                ? words
                : words.substring(0, Math.max(words.lastIndexOf(' ', LONGEST_TITLE), LONGEST_TITLE / 2)) + "…";
        String called = first.isBlank() ? item.slug.replace('-', ' ').strip() : first.strip();
        String made = called.isEmpty() || called.matches("\\d+") ? "Untitled post " + item.id : called;
        remarks.add("title", made, "the post has no title; it is called by what it begins with");
        return made;
    }

    private String language() {
        String tag = site.channel().language().replace('_', '-');
        try {
            return tag.isEmpty()
                    ? "en"
                    : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            remarks.add("language", tag, "is no language tag; English is taken for the language");
            return "en";
        }
    }

    private Map<String, Object> extra(PostTerms terms) {
        Map<String, Object> wordPress = new LinkedHashMap<>();
        if (!item.parent.isEmpty() && !item.parent.equals("0")) {
            wordPress.put("parent", item.parent);
        }
        if (item.sticky) {
            wordPress.put("sticky", true);
        }
        String modified = PostDates.moment(item.modifiedGmt);
        if (modified != null) {
            wordPress.put("modifiedAt", modified);
        }
        if (item.status.equals("future")) {
            wordPress.put("scheduledFor", item.date);
        }
        if (!terms.others().isEmpty()) {
            wordPress.put("terms", terms.others());
        }
        Map<String, Object> notes = notes();
        if (!notes.isEmpty()) {
            wordPress.put("fields", notes);
        }
        Map<String, Object> extra = new LinkedHashMap<>();
        List<String> addresses = FormerAddresses.of(item, site.channel().address());
        if (!addresses.isEmpty()) {
            extra.put(FormerAddress.FIELD, addresses);
        }
        if (!wordPress.isEmpty()) {
            extra.put("wordpress", wordPress);
        }
        return extra;
    }

    private Map<String, Object> notes() {
        Map<String, Object> notes = new LinkedHashMap<>();
        int size = 0;
        for (Map.Entry<String, List<String>> field : item.meta.entrySet()) {
            if (TAKEN.contains(field.getKey())) {
                continue;
            }
            size += field.getKey().length()
                    + field.getValue().stream().mapToInt(String::length).sum();
            if (size > MOST_NOTES) {
                remarks.add(
                        "extra", field.getKey(), "is left out with the fields after it; plugins noted too much on it");
                break;
            }
            List<String> values = new ArrayList<>(field.getValue());
            notes.put(field.getKey(), values.size() == 1 ? values.getFirst() : values);
        }
        return notes;
    }
}
