package org.researcharchive.importing.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/** What the rules have found on a page so far. */
final class PageFacts {

    private final Map<String, Person> authors = new LinkedHashMap<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<FilingDraft> filings = new LinkedHashSet<>();
    private final List<ImageDraft> images = new ArrayList<>();
    private final Map<String, Object> extra = new LinkedHashMap<>();
    private @Nullable String title;
    private @Nullable String subtitle;
    private @Nullable String series;
    private @Nullable String rights;
    private @Nullable PartialDate publishedOn;
    private String body = "";

    /** An author as far as the page tells. */
    private static final class Person {
        private final @Nullable String affiliation;
        private @Nullable String biography;

        Person(@Nullable String affiliation) {
            this.affiliation = affiliation;
        }
    }

    /** The first statement counts; a page that says it twice says the same. */
    void title(String value) {
        title = title == null ? value : title;
    }

    void subtitle(String value) {
        subtitle = subtitle == null ? value : subtitle;
    }

    void series(String value) {
        series = series == null ? value : series;
    }

    void rights(String value) {
        rights = rights == null ? value : rights;
    }

    void publishedOn(PartialDate value) {
        publishedOn = publishedOn == null ? value : publishedOn;
    }

    void author(String name, @Nullable String affiliation) {
        authors.putIfAbsent(name, new Person(affiliation));
    }

    void biography(String author, String text) {
        Person person = authors.get(author);
        if (person != null) {
            person.biography = person.biography == null ? text : person.biography + " " + text;
        }
    }

    void category(String path) {
        categories.add(path);
    }

    void tag(String tag) {
        tags.add(tag);
    }

    void filing(FilingDraft filing) {
        filings.add(filing);
    }

    void image(ImageDraft image) {
        images.add(image);
    }

    void extra(String name, String value) {
        extra.putIfAbsent(name, value);
    }

    void body(String html) {
        body = html;
    }

    @Nullable
    String title() {
        return title;
    }

    List<String> authors() {
        return List.copyOf(authors.keySet());
    }

    private boolean isComplete() {
        return title != null && publishedOn != null && !authors.isEmpty() && !categories.isEmpty();
    }

    /** The draft of a page: published where title, date, author and category are all stated. */
    PublicationDraft draft(String source, String sourceId) {
        return PublicationDraft.builder()
                .source(source)
                .sourceId(sourceId)
                .status(isComplete() ? PublicationStatus.PUBLISHED : PublicationStatus.DRAFT)
                .title(title)
                .subtitle(subtitle)
                .publishedOn(publishedOn)
                .series(series)
                .rights(rights)
                .categories(categories)
                .tags(tags)
                .authors(authors.entrySet().stream()
                        .map(entry -> new AuthorDraft(
                                null,
                                entry.getKey(),
                                entry.getValue().affiliation,
                                entry.getValue().biography,
                                null,
                                null,
                                null))
                        .toList())
                .filings(filings)
                .images(images)
                .body(body.isEmpty() ? null : body)
                .bodyFormat(BodyFormat.HTML)
                .extra(extra)
                .build();
    }
}
