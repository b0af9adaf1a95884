package org.researcharchive.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a {@link PublicationDraft} step by step, for callers that learn its fields one after the other. */
public final class PublicationDraftBuilder {

    private @Nullable String source;
    private @Nullable String sourceId;
    private @Nullable String title;
    private @Nullable String subtitle;
    private @Nullable String summary;
    private @Nullable String body;
    private @Nullable BodyFormat bodyFormat;
    private @Nullable PartialDate publishedOn;
    private @Nullable PublicationStatus status;
    private @Nullable String type;
    private @Nullable String series;
    private final List<String> categories = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<AuthorDraft> authors = new ArrayList<>();
    private @Nullable String language;
    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private @Nullable String sourceUrl;
    private @Nullable String rights;
    private @Nullable String publisher;
    private final List<ImageDraft> images = new ArrayList<>();
    private final List<AttachmentDraft> attachments = new ArrayList<>();
    private final List<FilingDraft> filings = new ArrayList<>();
    private final List<LinkDraft> links = new ArrayList<>();
    private final Map<String, Object> extra = new LinkedHashMap<>();

    PublicationDraftBuilder() {}

    PublicationDraftBuilder(PublicationDraft draft) {
        source = draft.source();
        sourceId = draft.sourceId();
        title = draft.title();
        subtitle = draft.subtitle();
        summary = draft.summary();
        body = draft.body();
        bodyFormat = draft.bodyFormat();
        publishedOn = draft.publishedOn();
        status = draft.status();
        type = draft.type();
        series = draft.series();
        categories.addAll(draft.categories());
        tags.addAll(draft.tags());
        authors.addAll(draft.authors());
        language = draft.language();
        identifiers.putAll(draft.identifiers());
        sourceUrl = draft.sourceUrl();
        rights = draft.rights();
        publisher = draft.publisher();
        images.addAll(draft.images());
        attachments.addAll(draft.attachments());
        filings.addAll(draft.filings());
        links.addAll(draft.links());
        extra.putAll(draft.extra());
    }

    public PublicationDraftBuilder source(@Nullable String value) {
        source = value;
        return this;
    }

    public PublicationDraftBuilder sourceId(@Nullable String value) {
        sourceId = value;
        return this;
    }

    public PublicationDraftBuilder title(@Nullable String value) {
        title = value;
        return this;
    }

    public PublicationDraftBuilder subtitle(@Nullable String value) {
        subtitle = value;
        return this;
    }

    public PublicationDraftBuilder summary(@Nullable String value) {
        summary = value;
        return this;
    }

    public PublicationDraftBuilder body(@Nullable String value) {
        body = value;
        return this;
    }

    public PublicationDraftBuilder bodyFormat(@Nullable BodyFormat value) {
        bodyFormat = value;
        return this;
    }

    public PublicationDraftBuilder publishedOn(@Nullable PartialDate value) {
        publishedOn = value;
        return this;
    }

    public PublicationDraftBuilder status(@Nullable PublicationStatus value) {
        status = value;
        return this;
    }

    public PublicationDraftBuilder type(@Nullable String value) {
        type = value;
        return this;
    }

    public PublicationDraftBuilder series(@Nullable String value) {
        series = value;
        return this;
    }

    public PublicationDraftBuilder language(@Nullable String value) {
        language = value;
        return this;
    }

    public PublicationDraftBuilder sourceUrl(@Nullable String value) {
        sourceUrl = value;
        return this;
    }

    public PublicationDraftBuilder rights(@Nullable String value) {
        rights = value;
        return this;
    }

    public PublicationDraftBuilder publisher(@Nullable String value) {
        publisher = value;
        return this;
    }

    /** Replaces what was there. */
    public PublicationDraftBuilder categories(Collection<String> values) {
        categories.clear();
        categories.addAll(values);
        return this;
    }

    /** Replaces what was there. */
    public PublicationDraftBuilder tags(Collection<String> values) {
        tags.clear();
        tags.addAll(values);
        return this;
    }

    /** Replaces what was there. */
    public PublicationDraftBuilder authors(Collection<AuthorDraft> values) {
        authors.clear();
        authors.addAll(values);
        return this;
    }

    /** Replaces what was there. */
    public PublicationDraftBuilder images(Collection<ImageDraft> values) {
        images.clear();
        images.addAll(values);
        return this;
    }

    /** Replaces what was there. */
    public PublicationDraftBuilder attachments(Collection<AttachmentDraft> values) {
        attachments.clear();
        attachments.addAll(values);
        return this;
    }

    /** Replaces what was there. */
    public PublicationDraftBuilder filings(Collection<FilingDraft> values) {
        filings.clear();
        filings.addAll(values);
        return this;
    }

    /** Replaces what was there. */
    public PublicationDraftBuilder links(Collection<LinkDraft> values) {
        links.clear();
        links.addAll(values);
        return this;
    }

    /** Replaces what was there. */
    public PublicationDraftBuilder identifiers(Map<String, String> values) {
        identifiers.clear();
        identifiers.putAll(values);
        return this;
    }

    /** Replaces what was there. */
    public PublicationDraftBuilder extra(Map<String, Object> values) {
        extra.clear();
        extra.putAll(values);
        return this;
    }

    public PublicationDraft build() {
        return new PublicationDraft(
                source,
                sourceId,
                title,
                subtitle,
                summary,
                body,
                bodyFormat,
                publishedOn,
                status,
                type,
                series,
                categories,
                tags,
                authors,
                language,
                Map.copyOf(identifiers),
                sourceUrl,
                rights,
                publisher,
                images,
                attachments,
                filings,
                links,
                new LinkedHashMap<>(extra));
    }
}
