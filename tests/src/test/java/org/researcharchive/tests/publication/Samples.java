package org.researcharchive.tests.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/** Records for tests, each from a source of its own, so that no test sees another's. */
public final class Samples {

    private Samples() {}

    public static String source() {
        return "test-" + UUID.randomUUID();
    }

    /** A record that uses every field of the format. */
    public static PublicationDraft everything(String source, String sourceId) {
        return PublicationDraft.builder()
                .source(source)
                .sourceId(sourceId)
                .title("Tides and treaties")
                .subtitle("What the harbour master knew")
                .summary("A short account.")
                .body("<p>Ebb and <em>flow</em>.</p>")
                .bodyFormat(BodyFormat.HTML)
                .publishedOn(PartialDate.parse("2019-10"))
                .status(PublicationStatus.DRAFT)
                .type("report")
                .series("Test Papers " + source)
                .categories(List.of("Sea/Law " + source, "Sea/Law " + source + "/Treaties"))
                .tags(List.of("harbour", "tide"))
                .authors(List.of(
                        new AuthorDraft(null, "Ines Peña " + source, "Quay College", null, null, null, "corresponding"),
                        new AuthorDraft(null, "Olu Okafor " + source, null, null, null, null, null)))
                .language("pt-BR")
                .identifiers(Map.of("doi", "10.1000/" + sourceId, "reportNumber", "R-7"))
                .sourceUrl("https://example.org/tides")
                .rights("CC BY 4.0")
                .publisher("Harbour Institute")
                .images(List.of(
                        new ImageDraft(
                                "https://example.org/a.png", null, "A quay", "The quay.", "M. Sato", "CC BY 2.0"),
                        new ImageDraft(null, null, null, null, "Photo: Port Authority", null)))
                .attachments(
                        List.of(new AttachmentDraft(null, "https://example.org/a.pdf", "Annex", "application/pdf")))
                .filings(List.of(
                        new FilingDraft("Registry", "Unit 4", "2021-04-05T09:48:56", "R/1"),
                        new FilingDraft("Registry", null, "2021-04-06T10:00:00+09:00", null)))
                .links(List.of(new LinkDraft("Elsewhere", "https://example.org/b")))
                .extra(Map.of("shelf", Map.of("row", 7)))
                .build();
    }

    public static PublicationDraft plain(String source, String sourceId, String title) {
        return PublicationDraft.builder()
                .source(source)
                .sourceId(sourceId)
                .title(title)
                .build();
    }
}
