package org.researcharchive.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a publication to be: the content of a form, of an API request, of one line of an import.
 *
 * <p>Its components are those of the archive record format. Nothing here is checked yet; {@code PublicationCatalog}
 * validates, sanitises and stores it. Lists and maps are never null, everything else may be.
 *
 * @param source where the record comes from; unique together with {@code sourceId}
 * @param body the text in the given format; stored as sanitised HTML whatever it came as
 * @param publishedOn a date with the precision that is known
 * @param categories paths such as {@code Asia/Korea/North Korea}
 * @param identifiers values by scheme, such as {@code doi}
 * @param extra whatever else came with the record: kept and exported, never searched
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PublicationDraft(
        @Nullable String source,
        @Nullable String sourceId,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String summary,
        @Nullable String body,
        @Nullable BodyFormat bodyFormat,
        @Nullable PartialDate publishedOn,
        @Nullable PublicationStatus status,
        @Nullable String type,
        @Nullable String series,
        List<String> categories,
        List<String> tags,
        List<AuthorDraft> authors,
        @Nullable String language,
        Map<String, String> identifiers,
        @Nullable String sourceUrl,
        @Nullable String rights,
        @Nullable String publisher,
        List<ImageDraft> images,
        List<AttachmentDraft> attachments,
        List<FilingDraft> filings,
        List<LinkDraft> links,
        Map<String, Object> extra) {

    @SuppressWarnings("NullAway") // Jackson and callers hand in null for what is absent
    public PublicationDraft {
        categories = List.copyOf(Objects.requireNonNullElse(categories, List.of()));
        tags = List.copyOf(Objects.requireNonNullElse(tags, List.of()));
        authors = List.copyOf(Objects.requireNonNullElse(authors, List.of()));
        identifiers = Objects.requireNonNullElse(identifiers, Map.of());
        images = List.copyOf(Objects.requireNonNullElse(images, List.of()));
        attachments = List.copyOf(Objects.requireNonNullElse(attachments, List.of()));
        filings = List.copyOf(Objects.requireNonNullElse(filings, List.of()));
        links = List.copyOf(Objects.requireNonNullElse(links, List.of()));
        extra = Objects.requireNonNullElse(extra, Map.of());
    }

    /** A draft with nothing in it, to be filled with {@link PublicationDraftBuilder}. */
    public static PublicationDraftBuilder builder() {
        return new PublicationDraftBuilder();
    }

    /** A builder that starts from this draft. */
    public PublicationDraftBuilder toBuilder() {
        return new PublicationDraftBuilder(this);
    }
}
