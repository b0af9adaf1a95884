package org.researcharchive.importing.wxr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.AuthorDraft;

/**
 * How a post is filed and who wrote it.
 *
 * @param others terms of taxonomies that the archive has no place for, by taxonomy
 */
record PostTerms(
        List<String> categories,
        List<String> tags,
        @Nullable String series,
        List<AuthorDraft> authors,
        Map<String, List<String>> others) {

    private static final String SERIES = "series";

    static PostTerms of(WxrItem item, WxrChannel channel, Remarks remarks) {
        Set<String> categories = new LinkedHashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        Set<String> guests = new LinkedHashSet<>();
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (WxrItem.Filed filed : item.filed) {
            switch (filed.taxonomy()) {
                case WxrChannel.CATEGORY -> categories.add(path(filed, channel, remarks));
                case WxrChannel.TAG -> tags.add(filed.name().isEmpty() ? filed.slug() : filed.name());
                case WxrChannel.AUTHOR -> guests.add(guest(filed, channel));
                case "" -> {
                    // version 1.0 says each category a second time, by name alone
                }
                default ->
                    others.computeIfAbsent(filed.taxonomy(), first -> new ArrayList<>())
                            .add(filed.name().isEmpty() ? filed.slug() : filed.name());
            }
        }
        categories.remove("");
        tags.remove("");
        List<String> series = others.getOrDefault(SERIES, List.of());
        if (series.size() == 1) {
            others.remove(SERIES);
        } else if (series.size() > 1) {
            remarks.add(SERIES, String.join(", ", series), "a record is in one series; the names are kept in extra");
        }
        return new PostTerms(
                List.copyOf(categories),
                List.copyOf(tags),
                series.size() == 1 ? series.getFirst() : null,
                authors(item, channel, guests, remarks),
                others);
    }

    private static String path(WxrItem.Filed filed, WxrChannel channel, Remarks remarks) {
        List<WxrChannel.Term> lineage = channel.lineage(WxrChannel.key(filed.taxonomy(), filed.slug()));
        List<String> names = lineage.isEmpty()
                ? List.of(filed.name().isEmpty() ? filed.slug() : filed.name())
                : lineage.stream().map(WxrChannel.Term::name).toList();
        names.stream()
                .filter(name -> name.contains("/"))
                .forEach(
                        name -> remarks.add(
                                "categories",
                                name,
                                "the slash in the name becomes a hyphen; in the archive it parts a category from the one above"));
        return names.stream()
                .map(name -> name.replaceAll("\\s*/\\s*", name.contains(" ") ? " - " : "-"))
                .collect(Collectors.joining("/"));
    }

    private static String guest(WxrItem.Filed filed, WxrChannel channel) {
        WxrChannel.Writer writer = channel.writers().get(filed.slug().replaceFirst("^" + WxrChannel.GUEST, ""));
        return writer != null ? writer.name() : filed.name();
    }

    /** Those that a plugin lists, else whoever entered the post. */
    private static List<AuthorDraft> authors(WxrItem item, WxrChannel channel, Set<String> guests, Remarks remarks) {
        guests.remove("");
        if (!guests.isEmpty()) {
            return guests.stream().map(PostTerms::author).toList();
        }
        if (item.creator.isEmpty()) {
            return List.of();
        }
        WxrChannel.Writer writer = channel.writers().get(item.creator);
        if (writer == null && !channel.writers().isEmpty()) {
            remarks.add(
                    "authors", item.creator, "is not among the authors of the export, so the sign-in name stands here");
        }
        String name = writer == null ? item.creator : writer.name();
        return name.isBlank() ? List.of() : List.of(author(name));
    }

    private static AuthorDraft author(String name) {
        return new AuthorDraft(null, name, null, null, null, null, null);
    }
}
