package org.researcharchive.web.cite;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.BylineDetails;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.WebLink;

/** The {@code citation_*} tags that scholarly search engines and reference managers look for. */
final class Highwire {

    private Highwire() {}

    static void write(
            MetaTags tags, Citation citation, PublicationDetails publication, UnaryOperator<String> absolute) {
        tags.add("citation_title", citation.title());
        authors(tags, publication.bylines());
        if (citation.issued() != null) {
            // with slashes, as these readers want it, and no more than is known
            tags.add("citation_publication_date", citation.issued().toString().replace('-', '/'));
        }
        container(tags, citation);
        tags.add("citation_publisher", citation.publisher());
        tags.add("citation_volume", citation.volume());
        tags.add("citation_issue", citation.issue());
        pages(tags, citation.page());
        tags.add("citation_doi", citation.doi());
        tags.add("citation_isbn", citation.isbn());
        tags.add("citation_issn", citation.issn());
        tags.add("citation_language", citation.language());
        tags.add("citation_keywords", citation.keywords());
        tags.add("citation_abstract_html_url", citation.url());
        publication.record().attachments().stream()
                .map(attachment -> pdf(attachment, absolute))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(address -> tags.add("citation_pdf_url", address));
    }

    private static void authors(MetaTags tags, List<BylineDetails> bylines) {
        for (BylineDetails byline : bylines) {
            tags.add("citation_author", NameReader.read(byline.printedName()).inverted());
            tags.add("citation_author_institution", byline.affiliation());
            tags.add("citation_author_orcid", byline.orcid());
        }
    }

    private static void container(MetaTags tags, Citation citation) {
        switch (citation.kind()) {
            case REPORT, WORKING_PAPER -> {
                tags.add("citation_technical_report_institution", citation.publisher());
                tags.add("citation_technical_report_number", citation.number());
                tags.add("citation_series_title", citation.collection());
            }
            case CONFERENCE_PAPER -> tags.add("citation_conference_title", citation.container());
            case THESIS -> tags.add("citation_dissertation_institution", citation.publisher());
            case CHAPTER -> tags.add("citation_inbook_title", citation.container());
            default -> tags.add("citation_journal_title", citation.container());
        }
    }

    private static void pages(MetaTags tags, @Nullable String pages) {
        if (pages != null) {
            String[] ends = pages.split("\\s*[-\u2013]+\\s*", 2);
            tags.add("citation_firstpage", ends[0]);
            tags.add("citation_lastpage", ends.length > 1 ? ends[1] : null);
        }
    }

    private static @Nullable String pdf(AttachmentDraft attachment, UnaryOperator<String> absolute) {
        String address = attachment.file() == null
                ? WebLink.checked(attachment.url())
                : absolute.apply(Addresses.file(attachment.file()));
        boolean isPdf = "application/pdf".equals(attachment.mediaType())
                || (address != null && address.toLowerCase(Locale.ROOT).endsWith(".pdf"));
        return isPdf ? address : null;
    }
}
