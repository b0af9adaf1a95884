package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that somebody types about a publication, as typed: text and lists of rows, nothing converted, so that
 * nothing is refused before it is kept. Fields are named as in the record format, and so are the inputs of the page;
 * {@link FormMapping} turns the whole into a draft.
 */
public class PublicationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String source;
    private @Nullable String sourceId;
    private @Nullable String title;
    private @Nullable String subtitle;
    private @Nullable String summary;
    private @Nullable String body;
    private @Nullable String publishedOn;
    private @Nullable String type;
    private @Nullable String series;
    private @Nullable String language;
    private @Nullable String rights;
    private @Nullable String publisher;
    private @Nullable String sourceUrl;
    private @Nullable String extra;
    private @Nullable String pasted;
    private final List<String> categories = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<AuthorRow> authors = new ArrayList<>();
    private final List<IdentifierRow> identifiers = new ArrayList<>();
    private final List<ImageRow> images = new ArrayList<>();
    private final List<AttachmentRow> attachments = new ArrayList<>();
    private final List<FilingRow> filings = new ArrayList<>();
    private final List<LinkRow> links = new ArrayList<>();

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getSourceId() {
        return sourceId;
    }

    public void setSourceId(@Nullable String sourceId) {
        this.sourceId = sourceId;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(@Nullable String subtitle) {
        this.subtitle = subtitle;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable String publishedOn) {
        this.publishedOn = publishedOn;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getSeries() {
        return series;
    }

    public void setSeries(@Nullable String series) {
        this.series = series;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getRights() {
        return rights;
    }

    public void setRights(@Nullable String rights) {
        this.rights = rights;
    }

    public @Nullable String getPublisher() {
        return publisher;
    }

    public void setPublisher(@Nullable String publisher) {
        this.publisher = publisher;
    }

    public @Nullable String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(@Nullable String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    public @Nullable String getExtra() {
        return extra;
    }

    public void setExtra(@Nullable String extra) {
        this.extra = extra;
    }

    /** The text of the page that the fields were read from, to be seen beside them; it is no part of the record. */
    public @Nullable String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String pasted) {
        this.pasted = pasted;
    }

    public List<String> getCategories() {
        return categories;
    }

    public List<String> getTags() {
        return tags;
    }

    public List<AuthorRow> getAuthors() {
        return authors;
    }

    public List<IdentifierRow> getIdentifiers() {
        return identifiers;
    }

    public List<ImageRow> getImages() {
        return images;
    }

    public List<AttachmentRow> getAttachments() {
        return attachments;
    }

    public List<FilingRow> getFilings() {
        return filings;
    }

    public List<LinkRow> getLinks() {
        return links;
    }

    /** Takes out rows in which nothing stands, so that nobody is asked to fill or to remove them. */
    void dropBlankRows() {
        authors.removeIf(AuthorRow::isBlank);
        identifiers.removeIf(IdentifierRow::isBlank);
        images.removeIf(ImageRow::isBlank);
        attachments.removeIf(AttachmentRow::isBlank);
        filings.removeIf(FilingRow::isBlank);
        links.removeIf(LinkRow::isBlank);
    }

    /** Takes out rows that a browser named without sending them. */
    void dropMissingRows() {
        Stream.of(categories, tags, authors, identifiers, images, attachments, filings, links)
                .forEach(rows -> rows.removeIf(Objects::isNull));
    }

    /** Takes over everything that stands in another form. */
    void become(PublicationForm other) {
        source = other.source;
        sourceId = other.sourceId;
        title = other.title;
        subtitle = other.subtitle;
        summary = other.summary;
        body = other.body;
        publishedOn = other.publishedOn;
        type = other.type;
        series = other.series;
        language = other.language;
        rights = other.rights;
        publisher = other.publisher;
        sourceUrl = other.sourceUrl;
        extra = other.extra;
        pasted = other.pasted;
        replace(categories, other.categories);
        replace(tags, other.tags);
        replace(authors, other.authors);
        replace(identifiers, other.identifiers);
        replace(images, other.images);
        replace(attachments, other.attachments);
        replace(filings, other.filings);
        replace(links, other.links);
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        present.clear();
        present.addAll(wanted);
    }
}
