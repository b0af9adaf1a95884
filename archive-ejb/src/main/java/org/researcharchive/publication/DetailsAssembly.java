package org.researcharchive.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.Author;
import org.researcharchive.category.Category;
import org.researcharchive.category.CategoryDetails;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.series.Series;
import org.researcharchive.series.SeriesDetails;

/** Reads a whole publication out of its entity, in a fixed number of statements whatever it holds. */
@ApplicationScoped
public class DetailsAssembly {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final long NOT_COUNTED = -1;

    PublicationDetails of(Publication publication) {
        PublicationDraft record = record(publication);
        Series series = publication.series;
        return new PublicationDetails(
                publication.id(),
                publication.version,
                publication.slug,
                record,
                publication.bylines.stream().map(DetailsAssembly::byline).toList(),
                series == null
                        ? null
                        : new SeriesDetails(
                                series.id(), series.slug(), series.name(), series.description(), NOT_COUNTED),
                publication.categories.stream()
                        .sorted(Comparator.comparing(Category::path))
                        .map(DetailsAssembly::category)
                        .toList(),
                MissingData.of(record),
                publication.createdAt,
                publication.createdBy,
                publication.changedAt,
                publication.changedBy);
    }

    /** What a publication says, in the record format. */
    static PublicationDraft record(Publication p) {
        return PublicationDraft.builder()
                .source(p.source)
                .sourceId(p.sourceId)
                .title(p.title)
                .subtitle(p.subtitle)
                .summary(p.summary)
                .body(p.body)
                .bodyFormat(p.body == null ? null : BodyFormat.HTML)
                .publishedOn(p.publishedOn())
                .status(p.status)
                .type(p.type)
                .series(p.series == null ? null : p.series.name())
                .categories(p.categories.stream().map(Category::path).sorted().toList())
                .tags(p.tags.stream().sorted().toList())
                .authors(p.bylines.stream().map(DetailsAssembly::author).toList())
                .language(p.language)
                .identifiers(new TreeMap<>(p.identifiers))
                .sourceUrl(p.sourceUrl)
                .rights(p.rights)
                .publisher(p.publisher)
                .images(p.images.stream()
                        .map(i -> new ImageDraft(i.url(), i.file(), i.alt(), i.caption(), i.credit(), i.licence()))
                        .toList())
                .attachments(p.attachments.stream()
                        .map(a -> new AttachmentDraft(a.file(), a.url(), a.title(), a.mediaType()))
                        .toList())
                .filings(p.filings.stream()
                        .map(f -> new FilingDraft(
                                f.authority(),
                                f.unit(),
                                FilingTime.format(f.receivedAt(), f.receivedOffset()),
                                f.reference()))
                        .toList())
                .links(p.links.stream()
                        .map(l -> new LinkDraft(l.title(), l.url()))
                        .toList())
                .extra(extra(p.extra))
                .build();
    }

    private static AuthorDraft author(Byline byline) {
        Author author = byline.author;
        return new AuthorDraft(
                author.id(),
                byline.printedName,
                byline.affiliation,
                author.biography(),
                author.orcid(),
                author.website(),
                byline.note);
    }

    private static BylineDetails byline(Byline byline) {
        Author author = byline.author;
        return new BylineDetails(
                author.id(),
                author.slug(),
                author.name(),
                byline.printedName,
                byline.affiliation,
                author.biography(),
                author.orcid(),
                author.website(),
                byline.note);
    }

    private static CategoryDetails category(Category category) {
        Category parent = category.parent();
        return new CategoryDetails(
                category.id(),
                category.slug(),
                category.name(),
                category.path(),
                parent == null ? null : parent.id(),
                NOT_COUNTED);
    }

    static Map<String, Object> extra(@Nullable String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds something in 'extra' that is not a JSON object", e);
        }
    }
}
