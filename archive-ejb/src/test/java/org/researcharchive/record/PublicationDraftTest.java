package org.researcharchive.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicationDraftTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void isTheSameAfterAWayThroughTheRecordFormat() throws Exception {
        PublicationDraft draft = PublicationDraft.builder()
                .source("example")
                .sourceId("1")
                .title("A first note")
                .body("<p>Text.</p>")
                .bodyFormat(BodyFormat.MARKDOWN)
                .publishedOn(PartialDate.parse("2019-10"))
                .status(PublicationStatus.IN_REVIEW)
                .categories(List.of("Korea/North Korea"))
                .authors(List.of(new AuthorDraft(null, "A. Author", "Example Institute", null, null, null, null)))
                .identifiers(Map.of("doi", "10.1000/1"))
                .filings(List.of(new FilingDraft("Registry", "Unit", "2021-04-05T09:48:56", null)))
                .extra(Map.of("shelf", Map.of("row", 7)))
                .build();

        assertThat(json.readValue(json.writeValueAsString(draft), PublicationDraft.class))
                .isEqualTo(draft);
    }

    @Test
    void isWrittenWithTheFormatsOwnNamesAndWithoutEmptyFields() throws Exception {
        PublicationDraft draft = PublicationDraft.builder()
                .title("T")
                .status(PublicationStatus.IN_REVIEW)
                .publishedOn(PartialDate.parse("2019"))
                .build();

        assertThat(json.writeValueAsString(draft))
                .isEqualTo("{\"title\":\"T\",\"publishedOn\":\"2019\",\"status\":\"in-review\"}");
    }

    @Test
    void whatABuilderIsMadeFromComesOutAgain() {
        PublicationDraft draft = PublicationDraft.builder()
                .title("T")
                .tags(List.of("a", "b"))
                .extra(Map.of("x", 1))
                .build();

        assertThat(draft.toBuilder().build()).isEqualTo(draft);
    }
}
