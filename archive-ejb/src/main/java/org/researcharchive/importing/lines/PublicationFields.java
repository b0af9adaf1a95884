package org.researcharchive.importing.lines;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationDraftBuilder;
import org.researcharchive.record.PublicationStatus;

/** The record format, field by field: their types, which must be there, and what stands for those that are not. */
final class PublicationFields {

    private static final String DEFAULT_LANGUAGE = "en";

    private final String defaultSource;

    PublicationFields(String defaultSource) {
        this.defaultSource = defaultSource;
    }

    /**
     * @param unknown receives what the format does not know, by full name; it is in the draft's {@code extra} too
     */
    PublicationDraft read(RecordFields fields, Map<String, Object> unknown) {
        PublicationDraftBuilder draft = PublicationDraft.builder()
                .source(Objects.requireNonNullElse(fields.text("source"), defaultSource))
                .sourceId(fields.required("sourceId", "every record needs an id that is unique within its source"))
                .title(fields.required("title", "every record needs one"))
                .subtitle(fields.text("subtitle"))
                .summary(fields.text("summary"))
                .body(fields.text("body"))
                .bodyFormat(Objects.requireNonNullElse(fields.value("bodyFormat", BodyFormat::of), BodyFormat.HTML))
                .publishedOn(fields.value("publishedOn", PartialDate::parse))
                .status(Objects.requireNonNullElse(
                        fields.value("status", PublicationStatus::of), PublicationStatus.PUBLISHED))
                .type(fields.text("type"))
                .series(fields.text("series"))
                .categories(fields.texts("categories"))
                .tags(fields.texts("tags"))
                .language(Objects.requireNonNullElse(
                        fields.value("language", PublicationFields::language), DEFAULT_LANGUAGE))
                .identifiers(fields.textMap("identifiers"))
                .sourceUrl(fields.text("sourceUrl"))
                .rights(fields.text("rights"))
                .publisher(fields.text("publisher"));
        readLists(draft, fields, unknown);
        Map<String, Object> extra = new LinkedHashMap<>(fields.anything("extra"));
        unknown.putAll(fields.unknown());
        unknown.forEach(extra::putIfAbsent);
        return draft.extra(extra).build();
    }

    private static void readLists(PublicationDraftBuilder draft, RecordFields fields, Map<String, Object> unknown) {
        draft.authors(fields.objects("authors", PublicationFields::author, unknown))
                .images(fields.objects("images", PublicationFields::image, unknown))
                .attachments(fields.objects("attachments", PublicationFields::attachment, unknown))
                .filings(fields.objects("filings", PublicationFields::filing, unknown))
                .links(fields.objects("links", PublicationFields::link, unknown));
    }

    private static AuthorDraft author(RecordFields author) {
        return new AuthorDraft(
                null,
                author.required("name", "write the name as printed"),
                author.text("affiliation"),
                author.text("bio"),
                author.text("orcid"),
                author.text("website"),
                author.text("note"));
    }

    private static ImageDraft image(RecordFields image) {
        return new ImageDraft(
                image.text("url"),
                image.text("file"),
                image.text("alt"),
                image.text("caption"),
                image.text("credit"),
                image.text("licence"));
    }

    private static AttachmentDraft attachment(RecordFields attachment) {
        return new AttachmentDraft(
                attachment.text("file"),
                attachment.text("url"),
                attachment.text("title"),
                attachment.text("mediaType"));
    }

    private static FilingDraft filing(RecordFields filing) {
        return new FilingDraft(
                filing.text("authority"),
                filing.text("unit"),
                filing.value("receivedAt", PublicationFields::dateTime),
                filing.text("reference"));
    }

    private static LinkDraft link(RecordFields link) {
        return new LinkDraft(link.text("title"), link.text("url"));
    }

    private static String dateTime(String text) {
        try {
            DateTimeFormatter.ISO_DATE_TIME.parse(text.strip());
            return text.strip();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + JsonValues.brief(text)
                            + "' is not a date and time; write 2021-04-05T09:48:56, with an offset such as +01:00 or Z"
                            + " where it is known",
                    e);
        }
    }

    private static String language(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "'" + JsonValues.brief(text) + "' is not a language; write a BCP 47 tag such as en or pt-BR", e);
        }
    }
}
