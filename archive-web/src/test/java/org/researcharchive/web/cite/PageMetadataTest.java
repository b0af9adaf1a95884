package org.researcharchive.web.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.researcharchive.web.cite.Cited.record;
import static org.researcharchive.web.cite.Cited.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.PublicationDraftBuilder;

class PageMetadataTest {

    private static final String ADDRESS = "/publications/12/a-first-note";

    @Test
    void highwireSaysWhatIsKnown() {
        assertThat(metadata(record("report", "2019-10")
                                .publisher("Example Institute")
                                .identifiers(Map.of("reportNumber", "7", "pages", "1-9"))
                                .attachments(List.of(
                                        new AttachmentDraft("ab12/a report.pdf", null, null, "application/pdf"))))
                        .names())
                .contains(
                        Map.entry("citation_title", "A first note"),
                        Map.entry("citation_publication_date", "2019/10"),
                        Map.entry("citation_technical_report_institution", "Example Institute"),
                        Map.entry("citation_technical_report_number", "7"),
                        Map.entry("citation_firstpage", "1"),
                        Map.entry("citation_lastpage", "9"),
                        Map.entry("citation_pdf_url", "https://archive.example.org/files/ab12/a%20report.pdf"),
                        Map.entry("DC.date", "2019-10"),
                        Map.entry("DC.identifier", Cited.URL));
    }

    @Test
    void noTextEndsTheScriptItStandsIn() throws Exception {
        String json = metadata(record("commentary", "2019").title("</script><!-- \u2028 &"))
                .json();
        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        JsonNode work = new ObjectMapper().readTree(json);
        assertThat(work.get("headline").asText()).isEqualTo("</script><!-- \u2028 &");
        assertThat(work.get("@type").asText()).isEqualTo("OpinionNewsArticle");
        assertThat(work.get("datePublished").asText()).isEqualTo("2019");
    }

    @Test
    void previewsKnowWhereThePageIs() {
        assertThat(metadata(record("report", "2019")).properties())
                .contains(
                        Map.entry("og:type", "article"),
                        Map.entry("og:title", "A first note"),
                        Map.entry("og:url", Cited.URL),
                        Map.entry("og:site_name", "Example Institute"));
    }

    private static PageMetadata metadata(PublicationDraftBuilder record) {
        return PageMetadata.of(
                stored(record), ADDRESS, "Example Institute", path -> "https://archive.example.org" + path);
    }
}
