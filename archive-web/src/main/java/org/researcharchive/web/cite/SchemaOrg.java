package org.researcharchive.web.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.BylineDetails;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.series.SeriesDetails;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.WebLink;

/** A record in the words of schema.org, as JSON-LD. */
final class SchemaOrg {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaOrg() {}

    /** JSON in which no text can end the script element that it stands in. */
    static String json(Citation citation, PublicationDetails publication, UnaryOperator<String> absolute) {
        try {
            return JSON.writeValueAsString(work(citation, publication, absolute))
                    .replace("&", "\\u0026")
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record is text and numbers, which JSON can hold", e);
        }
    }

    private static Map<String, Object> work(
            Citation citation, PublicationDetails publication, UnaryOperator<String> absolute) {
        PublicationDraft record = publication.record();
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("@context", "https://schema.org");
        work.put("@type", citation.kind().schema());
        work.put("@id", citation.url());
        work.put("url", citation.url());
        work.put("mainEntityOfPage", citation.url());
        work.put("name", citation.title());
        work.put("headline", citation.title());
        put(work, "description", citation.summary());
        put(
                work,
                "datePublished",
                citation.issued() == null ? null : citation.issued().toString());
        work.put("dateModified", publication.changedAt().toString());
        put(work, "inLanguage", citation.language());
        put(work, "author", authors(publication.bylines(), absolute));
        put(work, "publisher", citation.publisher() == null ? null : named("Organization", citation.publisher()));
        put(work, "isPartOf", series(publication.series(), absolute));
        put(work, "keywords", Citations.keywords(record));
        if (citation.kind() == CitedKind.REPORT) {
            put(work, "reportNumber", citation.number());
        }
        put(work, "identifier", identifiers(citation));
        put(work, "copyrightNotice", record.rights());
        put(work, "sameAs", WebLink.checked(record.sourceUrl()));
        put(
                work,
                "image",
                record.images().stream()
                        .filter(image -> image.file() != null)
                        .map(image -> absolute.apply(Addresses.file(String.valueOf(image.file()))))
                        .toList());
        put(work, "encoding", files(record.attachments(), absolute));
        work.put("isAccessibleForFree", true);
        return work;
    }

    private static List<Map<String, Object>> authors(List<BylineDetails> bylines, UnaryOperator<String> absolute) {
        List<Map<String, Object>> authors = new ArrayList<>();
        for (BylineDetails byline : bylines) {
            boolean body = byline.orcid() == null && NameReader.isBody(byline.printedName());
            Map<String, Object> author = named(body ? "Organization" : "Person", byline.printedName());
            author.put("url", absolute.apply(Addresses.author(byline.authorId(), byline.authorSlug())));
            if (byline.affiliation() != null) {
                author.put(body ? "parentOrganization" : "affiliation", named("Organization", byline.affiliation()));
            }
            put(author, "sameAs", byline.orcid() == null ? null : "https://orcid.org/" + byline.orcid());
            authors.add(author);
        }
        return authors;
    }

    private static @Nullable Map<String, Object> series(
            @Nullable SeriesDetails series, UnaryOperator<String> absolute) {
        if (series == null) {
            return null;
        }
        Map<String, Object> whole = named("CreativeWorkSeries", series.name());
        whole.put("url", absolute.apply(Addresses.series(series.id(), series.slug())));
        return whole;
    }

    private static List<Map<String, Object>> identifiers(Citation citation) {
        List<Map<String, Object>> identifiers = new ArrayList<>();
        identifier(identifiers, "doi", citation.doi());
        identifier(identifiers, "isbn", citation.isbn());
        identifier(identifiers, "issn", citation.issn());
        return identifiers;
    }

    private static void identifier(List<Map<String, Object>> identifiers, String scheme, @Nullable String value) {
        if (value != null) {
            Map<String, Object> identifier = new LinkedHashMap<>();
            identifier.put("@type", "PropertyValue");
            identifier.put("propertyID", scheme);
            identifier.put("value", value);
            identifiers.add(identifier);
        }
    }

    private static List<Map<String, Object>> files(List<AttachmentDraft> attachments, UnaryOperator<String> absolute) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (AttachmentDraft attachment : attachments) {
            String address = attachment.file() == null
                    ? WebLink.checked(attachment.url())
                    : absolute.apply(Addresses.file(attachment.file()));
            if (address != null) {
                Map<String, Object> file = new LinkedHashMap<>();
                file.put("@type", "MediaObject");
                file.put("contentUrl", address);
                put(file, "name", attachment.title());
                put(file, "encodingFormat", attachment.mediaType());
                files.add(file);
            }
        }
        return files;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> thing, String property, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            thing.put(property, value);
        }
    }
}
