package org.researcharchive.web.desk.publication;

import java.util.List;
import java.util.Map;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;

/** Records for tests. */
final class Drafts {

    private Drafts() {}

    /** A record in which every field that the form has is filled; it has no status, since the form has none. */
    static PublicationDraft full() {
        return PublicationDraft.builder()
                .source("example")
                .sourceId("1")
                .title("A first note")
                .subtitle("On rivers")
                .summary("Two lines.\nOf summary.")
                .body("<p>Text.</p>")
                .bodyFormat(BodyFormat.HTML)
                .publishedOn(PartialDate.parse("2019-10"))
                .type("blog-post")
                .series("The Peninsula")
                .categories(List.of("Asia/Korea", "Economy"))
                .tags(List.of("water"))
                .authors(List.of(
                        new AuthorDraft(
                                7L,
                                "A. Author",
                                "Example Institute",
                                "Writes.",
                                "0000-0002-1825-0097",
                                "https://example.org",
                                "lead"),
                        new AuthorDraft(null, "B. Author", null, null, null, null, null)))
                .language("en")
                .identifiers(Map.of("doi", "10.1/a", "isbn", "978"))
                .sourceUrl("https://example.org/1")
                .rights("CC0")
                .publisher("Example Press")
                .images(List.of(
                        new ImageDraft("https://example.org/a.png", null, "A river", "Caption", "Photo", "CC BY")))
                .attachments(List.of(new AttachmentDraft("ab/c.pdf", null, "Data", "application/pdf")))
                .filings(List.of(new FilingDraft("NSD", "FARA", "2021-04-05T09:48:56", "R1")))
                .links(List.of(new LinkDraft("Related", "https://example.org/2")))
                .extra(Map.of("pages", 12, "tags", List.of("a")))
                .build();
    }
}
