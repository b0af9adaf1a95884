package org.researcharchive.web.cite;

import java.util.function.UnaryOperator;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.web.site.Addresses;

/** What sites show of a link that somebody shares there. */
final class OpenGraph {

    private OpenGraph() {}

    static void write(
            MetaTags tags,
            Citation citation,
            PublicationDetails publication,
            String siteName,
            UnaryOperator<String> absolute) {
        PublicationDraft record = publication.record();
        tags.add("og:type", "article");
        tags.add("og:title", citation.title());
        tags.add("og:url", citation.url());
        tags.add("og:site_name", siteName);
        tags.add("og:description", citation.summary());
        record.images().stream()
                .filter(image -> image.file() != null)
                .findFirst()
                .ifPresent(image -> picture(tags, image, absolute));
        if (citation.issued() != null) {
            tags.add("article:published_time", citation.issued().toString());
        }
        tags.add("article:modified_time", publication.changedAt().toString());
        publication.bylines().stream()
                .map(byline -> absolute.apply(Addresses.author(byline.authorId(), byline.authorSlug())))
                .forEach(author -> tags.add("article:author", author));
        tags.add("article:section", record.series());
        record.tags().forEach(tag -> tags.add("article:tag", tag));
    }

    private static void picture(MetaTags tags, ImageDraft image, UnaryOperator<String> absolute) {
        if (image.file() != null) {
            tags.add("og:image", absolute.apply(Addresses.file(image.file())));
            tags.add("og:image:alt", image.alt());
        }
    }
}
