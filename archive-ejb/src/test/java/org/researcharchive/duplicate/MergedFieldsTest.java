package org.researcharchive.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;

class MergedFieldsTest {

    private static final String DIGEST = "a".repeat(64);

    private final PublicationDraft kept = PublicationDraft.builder()
            .source("one")
            .sourceId("1")
            .title("The price of kelp")
            .publishedOn(PartialDate.parse("2019"))
            .type("report")
            .categories(List.of("Sea"))
            .tags(List.of("Kelp", "trade"))
            .authors(List.of(author("Ada Lovelace")))
            .identifiers(Map.of("doi", "10.1/one"))
            .attachments(List.of(new AttachmentDraft(DIGEST + "/a.pdf", null, "Text", null)))
            .build();

    private final PublicationDraft other = PublicationDraft.builder()
            .source("two")
            .sourceId("7")
            .title("The price of kelp in northern ports")
            .summary("More than the other says.")
            .body("<p>Text.</p>")
            .bodyFormat(BodyFormat.HTML)
            .publishedOn(PartialDate.parse("2019-10-04"))
            .type("working-paper")
            .categories(List.of("Sea", "Trade"))
            .tags(List.of("kelp", "ports"))
            .authors(List.of(author("ada lovelace"), author("Grace Hopper")))
            .identifiers(Map.of("doi", "10.1/two", "isbn", "978"))
            .attachments(List.of(new AttachmentDraft(DIGEST + "/copy.pdf", null, null, null)))
            .build();

    @Test
    void whatHoldsMoreIsProposed() {
        assertThat(MergedFields.differing(kept, other))
                .extracting(MergeField::name, MergeField::proposed)
                .containsExactly(
                        tuple("title", Side.OTHER),
                        tuple("summary", Side.OTHER),
                        tuple("body", Side.OTHER),
                        tuple("publishedOn", Side.OTHER),
                        tuple("type", Side.KEPT),
                        tuple("categories", Side.OTHER),
                        tuple("tags", Side.BOTH),
                        tuple("authors", Side.BOTH),
                        tuple("identifiers", Side.BOTH),
                        tuple("attachments", Side.KEPT));
    }

    @Test
    void theRecordThatStaysSaysWhatIsProposedUnlessSomebodyChose() {
        PublicationDraft merged =
                MergedFields.combine(kept, other, Map.of("title", Side.KEPT, "type", Side.OTHER, "body", Side.OTHER));

        assertThat(merged)
                .isEqualTo(kept.toBuilder()
                        .summary(other.summary())
                        .body(other.body())
                        .bodyFormat(BodyFormat.HTML)
                        .publishedOn(other.publishedOn())
                        .type("working-paper")
                        .categories(other.categories())
                        .tags(List.of("Kelp", "trade", "ports"))
                        .authors(List.of(author("Ada Lovelace"), author("Grace Hopper")))
                        .identifiers(Map.of("doi", "10.1/one", "isbn", "978"))
                        .build());
    }

    @Test
    void aTextKeepsItsFormat() {
        PublicationDraft bare = PublicationDraft.builder().title("Bare").build();

        assertThat(MergedFields.combine(bare, other, Map.of("body", Side.OTHER)).bodyFormat())
                .isEqualTo(BodyFormat.HTML);
        assertThat(MergedFields.combine(other, bare, Map.of("body", Side.OTHER)).bodyFormat())
                .isNull();
    }

    @Test
    void listsInsideWhatIsKeptAlongAreUnitedToo() {
        PublicationDraft one = PublicationDraft.builder()
                .extra(Map.of("formerAddresses", List.of("/a")))
                .build();
        PublicationDraft two = PublicationDraft.builder()
                .extra(Map.of("formerAddresses", List.of("/a", "/b"), "pages", 3))
                .build();

        assertThat(MergedFields.combine(one, two, Map.of("extra", Side.OTHER)).extra())
                .isEqualTo(Map.of("formerAddresses", List.of("/a", "/b"), "pages", 3));
    }

    @Test
    void onlyOneTitleCanStand() {
        assertThatThrownBy(() -> MergedFields.combine(kept, other, Map.of("title", Side.BOTH)))
                .isInstanceOf(InvalidPublicationException.class);
    }

    private static AuthorDraft author(String name) {
        return new AuthorDraft(null, name, null, null, null, null, null);
    }
}
