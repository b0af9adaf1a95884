package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

class DraftDifferenceTest {

    private final PublicationDraft stored = PublicationDraft.builder()
            .title("A title")
            .body("<p>Text &amp; more</p>\n")
            .bodyFormat(BodyFormat.HTML)
            .publishedOn(PartialDate.parse("2019-10"))
            .status(PublicationStatus.DRAFT)
            .series("The Peninsula")
            .categories(List.of("Asia/Korea"))
            .tags(List.of("a", "b"))
            .authors(List.of(new AuthorDraft(7L, "Ann Lee", null, "a biography", null, null, null)))
            .language("en")
            .extra(Map.of("n", 1))
            .build();

    @Test
    void theSameInOtherWordsIsNoDifference() {
        PublicationDraft draft = stored.toBuilder()
                .title(" A  title ")
                .body("Text & more")
                .bodyFormat(BodyFormat.TEXT)
                .status(null)
                .series("the peninsula")
                .categories(List.of(" Asia / Korea "))
                .tags(List.of("b", "a"))
                .authors(List.of(new AuthorDraft(null, "Ann Lee", null, null, null, null, null)))
                .language(null)
                .build();

        assertThat(DraftDifference.fields(stored, draft)).isEmpty();
    }

    @Test
    void eachFieldThatWouldChangeIsNamed() {
        PublicationDraft draft = stored.toBuilder()
                .title("Another")
                .body(null)
                .publishedOn(PartialDate.parse("2019"))
                .status(PublicationStatus.PUBLISHED)
                .tags(List.of("a"))
                .authors(List.of(new AuthorDraft(null, "A. Lee", null, null, null, null, null)))
                .extra(Map.of())
                .build();

        assertThat(DraftDifference.fields(stored, draft))
                .containsExactly("title", "body", "publishedOn", "status", "tags", "authors", "extra");
    }
}
