package org.researcharchive.web.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.query.FoundPage;
import org.researcharchive.search.query.Hit;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Entry;
import org.researcharchive.web.site.Entry.Link;
import org.researcharchive.web.site.Entry.Passage;
import org.researcharchive.web.site.Words;

/** Hits as entries of the list, what was found marked in them. */
final class Found {

    private Found() {}

    /**
     * A hit as an entry.
     *
     * @param why the address that tells why it was found; null where no words were asked for
     */
    static Entry entry(Hit hit, @Nullable String why) {
        return new Entry(
                Addresses.publication(hit.id(), hit.slug()),
                title(hit),
                hit.publishedOn(),
                hit.authors().stream()
                        .map(author -> new Link(author.name(), Addresses.author(author.id(), author.slug())))
                        .toList(),
                hit.series() == null
                        ? null
                        : new Link(
                                hit.series().name(),
                                Addresses.series(hit.series().id(), hit.series().slug())),
                Words.type(hit.type()),
                text(hit),
                hit.pages().stream().map(Found::passage).toList(),
                hit.categories().stream()
                        .map(category -> new Link(
                                Words.leaf(category.path()), Addresses.category(category.id(), category.slug())))
                        .toList(),
                why == null ? null : new Link(hit.title(), why));
    }

    private static Passage passage(FoundPage found) {
        String name = found.file().substring(found.file().indexOf('/') + 1);
        String file = found.title() == null
                ? name
                : Words.say2(Words.text("file.named"), found.title(), Words.fileKind(name));
        String label = found.page() == null ? file : Words.say2(Words.text("file.page"), file, found.page());
        return new Passage(label, Addresses.filePage(found.file(), found.page()), found.text());
    }

    private static String title(Hit hit) {
        List<String> found = hit.highlights().getOrDefault("title", List.of());
        return found.isEmpty() ? Entry.escaped(hit.title()) : found.getFirst();
    }

    /** What was found in the text says most; then what was found in the summary; then the summary as it is. */
    private static String text(Hit hit) {
        List<String> found = hit.highlights().getOrDefault("body", List.of());
        if (found.isEmpty()) {
            found = hit.highlights().getOrDefault("summary", List.of());
        }
        if (!found.isEmpty()) {
            return found.stream().map(String::strip).collect(Collectors.joining(" … "));
        }
        String text = hit.summary() == null || hit.summary().isBlank() ? hit.subtitle() : hit.summary();
        return text == null ? "" : Entry.escaped(text);
    }
}
