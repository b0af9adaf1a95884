package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationDraftBuilder;

class DraftValidatorTest {

    @Test
    void aTitleIsEnough() {
        assertThat(DraftValidator.check(valid().build())).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        PublicationDraft draft = PublicationDraft.builder()
                .language("english!")
                .sourceUrl("javascript:alert(1)")
                .categories(List.of(" / "))
                .tags(List.of(""))
                .identifiers(Map.of("doi", " "))
                .authors(List.of(new AuthorDraft(null, " ", null, null, "0000-0002-1825-0096", null, null)))
                .attachments(List.of(new AttachmentDraft(null, null, "Annex", null)))
                .filings(List.of(new FilingDraft(null, null, "yesterday", null)))
                .links(List.of(new LinkDraft("Elsewhere", null)))
                .build();

        assertThat(DraftValidator.check(draft))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "language",
                        "sourceUrl",
                        "categories[0]",
                        "tags[0]",
                        "identifiers.doi",
                        "authors[0].name",
                        "authors[0].orcid",
                        "attachments[0].file",
                        "filings[0].authority",
                        "filings[0].receivedAt",
                        "links[0].url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "//example.org", "example.org", "ftp://example.org"})
    void anAddressThatABrowserShouldNotOpenIsRefused(String address) {
        assertThat(DraftValidator.check(
                        valid().links(List.of(new LinkDraft("x", address))).build()))
                .extracting(Violation::message)
                .allMatch(message -> message.contains(address) && message.contains("https://"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "HTTP://example.org/a b", "mailto:desk@example.org", "/publications/7"})
    void anAddressThatABrowserMayOpenIsKept(String address) {
        assertThat(DraftValidator.check(
                        valid().links(List.of(new LinkDraft("x", address))).build()))
                .isEmpty();
    }

    @Test
    void aTooLongValueIsShownShortenedAndWithItsLength() {
        List<Violation> violations =
                DraftValidator.check(valid().title("x".repeat(5_000)).build());

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("title");
            assertThat(violation.message()).contains("5000", "2000");
            assertThat(violation.value()).hasSizeLessThan(210);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-04-05T09:48:56", "2021-04-05T09:48:56+09:00", "2021-04-05", "2021-04-05T09:48Z"})
    void aFilingTimeKeepsWhatItSays(String time) {
        assertThat(DraftValidator.check(valid().filings(List.of(new FilingDraft("A", null, time, null)))
                        .build()))
                .isEmpty();
    }

    private static PublicationDraftBuilder valid() {
        return PublicationDraft.builder().title("A title");
    }
}
