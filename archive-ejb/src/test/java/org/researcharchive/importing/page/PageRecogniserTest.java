package org.researcharchive.importing.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

class PageRecogniserTest {

    private static final String PROSE =
            "The harbour master keeps two ledgers, one for the ships that came in and one for"
                    + " the ships that were expected and did not. The second is the longer one, and for a student of trade it"
                    + " is by far the more telling of the two.";

    @Test
    void everythingPrintedOnAPageOfASiteFindsItsField() throws Exception {
        PublicationDraft draft = recognise("""
                Search All Site Content

                Total Index: 1,204 publications.

                Subscribe to our Mailing List!

                Sign up for our mailing list to hear of new work.

                The Lantern

                What the Second Ledger Knows

                Published March 3, 2018
                Category: Trade

                By Ingrid Sørbø

                %s

                Some ledgers are lost.

                Dr. Ingrid Sørbø is a fellow at the Quay School. She writes on ports.

                Photo from M. Sato\u2019s photostream on flickr Creative Commons.

                Return to the Lantern

                Stay Informed
                Register to receive updates from the Quay School
                """.formatted(PROSE));

        assertThat(draft)
                .isEqualTo(PublicationDraft.builder()
                        .source("pages")
                        .sourceId("ledger.txt")
                        .status(PublicationStatus.PUBLISHED)
                        .title("What the Second Ledger Knows")
                        .publishedOn(PartialDate.parse("2018-03-03"))
                        .series("The Lantern")
                        .categories(List.of("Trade"))
                        .authors(List.of(author(
                                "Ingrid Sørbø",
                                "Dr. Ingrid Sørbø is a fellow at the Quay School. She writes on ports.")))
                        .images(List.of(new ImageDraft(
                                null,
                                null,
                                null,
                                null,
                                "M. Sato’s photostream on flickr Creative Commons",
                                "Creative Commons")))
                        .body("<p>" + PROSE + "</p>\n<p>Some ledgers are lost.</p>")
                        .bodyFormat(BodyFormat.HTML)
                        .build());
    }

    @Test
    void aFiledPageKeepsItsStampAndItsParagraphsWhole() throws Exception {
        PublicationDraft draft = recognise("""
                📞 555.0100 📍 12 Quay Street NW

                THE LANTERN

                Radio Waves Know No Tide

                Published April 1, 2021

                Author: [Terje Vik](#)

                Category: [Media](#)

                %s It is, as the master says, kept in the same hand and based on a letter written

                earlier that year by an agent of *The Morning Tide*, and it was received

                Received by NSD/FARA Registration Unit 04/05/2021 9:48:56 AM

                with some surprise.

                Nobody asked.

                Terje Vik is a contributing author. The opinions are his own.

                Return to the Lantern""".formatted(PROSE));

        assertThat(draft.status()).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(draft.series()).isEqualTo("The Lantern");
        assertThat(draft.extra()).isEqualTo(Map.of("telephone", "555.0100", "address", "12 Quay Street NW"));
        assertThat(draft.filings())
                .containsExactly(new FilingDraft("NSD/FARA", "Registration Unit", "2021-04-05T09:48:56", null));
        assertThat(draft.authors())
                .containsExactly(author("Terje Vik", "Terje Vik is a contributing author. The opinions are his own."));
        assertThat(draft.body())
                .isEqualTo("<p>" + PROSE + " It is, as the master says, kept in the same hand and based on a letter"
                        + " written earlier that year by an agent of <em>The Morning Tide</em>, and it was received"
                        + " with some surprise.</p>\n<p>Nobody asked.</p>");
    }

    @Test
    void aPageThatSaysLittleIsADraftAndNothingIsInvented() throws Exception {
        PublicationDraft draft = recognise("""
                A ferry changes its harbour and two towns take note

                %s


                Bridge or tunnel: the council’s long evening

                Bridge or tunnel: the council’s long evening

                “We counted them in,” said the pilot.

                The mayor, left, and the pilot on the pier on June 21, 2019. Photo: Pier News via Lighthouse

                They went home.


                This website uses cookies. By continuing to use this site, you accept our use of cookies.""".formatted(PROSE));

        assertThat(draft)
                .isEqualTo(PublicationDraft.builder()
                        .source("pages")
                        .sourceId("ledger.txt")
                        .status(PublicationStatus.DRAFT)
                        .title("A ferry changes its harbour and two towns take note")
                        .images(List.of(new ImageDraft(
                                null,
                                null,
                                null,
                                "The mayor, left, and the pilot on the pier on June 21, 2019.",
                                "Pier News via Lighthouse",
                                null)))
                        .body("<p>" + PROSE + "</p>\n<p>“We counted them in,” said the pilot.</p>\n"
                                + "<p>They went home.</p>")
                        .bodyFormat(BodyFormat.HTML)
                        .build());
    }

    @Test
    void aPageOfAnotherHouseIsUnderstoodToo() throws Exception {
        PublicationDraft draft = recognise("""
                Home
                About
                ← Back to Working Papers

                # Salt, Sail and Statistics

                How a small archive counts

                By Dr. María Ñandú, Senior Fellow, and 김민지 | 18th October 2019

                Topics: Trade > Ports; Archives
                Tags: salt, sail

                %s

                ## Method

                - first the ships
                - then the crews

                See [the table](https://example.org/t) for **all** of it, 2 * 3 * 4 rows.

                About the authors

                María Ñandú teaches history & law.

                김민지 is a *curator* at the harbour museum.

                Share this article
                © 2019 Quay School. All rights reserved.
                """.formatted(PROSE));

        assertThat(draft.title()).isEqualTo("Salt, Sail and Statistics");
        assertThat(draft.subtitle()).isEqualTo("How a small archive counts");
        assertThat(draft.publishedOn()).isEqualTo(PartialDate.parse("2019-10-18"));
        assertThat(draft.authors())
                .containsExactly(
                        new AuthorDraft(
                                null,
                                "María Ñandú",
                                "Senior Fellow",
                                "María Ñandú teaches history & law.",
                                null,
                                null,
                                null),
                        author("김민지", "김민지 is a curator at the harbour museum."));
        assertThat(draft.categories()).containsExactly("Trade/Ports", "Archives");
        assertThat(draft.tags()).containsExactly("salt", "sail");
        assertThat(draft.rights()).isEqualTo("© 2019 Quay School. All rights reserved.");
        assertThat(draft.series()).isNull();
        assertThat(draft.body())
                .isEqualTo("<p>" + PROSE + "</p>\n<h2>Method</h2>\n<ul>\n<li>first the ships</li>\n"
                        + "<li>then the crews</li>\n</ul>\n<p>See <a href=\"https://example.org/t\">the table</a> for"
                        + " <strong>all</strong> of it, 2 * 3 * 4 rows.</p>");
    }

    @Test
    void windowsLineEndsNoBreakSpacesAndAMarkChangeNothing() throws Exception {
        String page = "A Title of Some Length\n\nBy Ann Lee\n\n" + PROSE + "\n\nAnn Lee is a pilot.\n";

        PublicationDraft odd = recognise("\uFEFF" + page.replace(" ", "\u00A0 ").replace("\n", "\r\n"));

        assertThat(odd).isEqualTo(recognise(page));
    }

    @Test
    void handWrappedLinesAreParagraphsAgain() throws Exception {
        PublicationDraft draft = recognise("""
                A Title of Some Length

                The first line of a paragraph that somebody wrapped by hand
                goes on here. And ends
                here.

                A second one.
                """);

        assertThat(draft.body())
                .isEqualTo("<p>The first line of a paragraph that somebody wrapped by hand goes on here. And ends"
                        + " here.</p>\n<p>A second one.</p>");
    }

    @Test
    void oneLineIsATitleWithoutABody() throws Exception {
        PublicationDraft draft = recognise("Only this");

        assertThat(draft.title()).isEqualTo("Only this");
        assertThat(draft.body()).isNull();
        assertThat(draft.status()).isEqualTo(PublicationStatus.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n \u00A0\n", "\uFEFF"})
    void anEmptyPageIsRefusedWithAReason(String page) {
        assertThatThrownBy(() -> recognise(page))
                .isInstanceOf(UnrecognisedPageException.class)
                .hasMessageContaining("the page is empty");
    }

    @Test
    void runningTextAloneHasNoTitle() {
        assertThatThrownBy(() -> recognise(PROSE + " " + PROSE))
                .isInstanceOf(UnrecognisedPageException.class)
                .hasMessageContaining("title");
    }

    @Test
    void markupOnAPageIsTextAndNothingElse() throws Exception {
        PublicationDraft draft = recognise("Title\n\n<script>alert(1)</script> & [x](javascript:alert(1)) \"q\"");

        assertThat(draft.body())
                .startsWith("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; ")
                .doesNotContain("<a ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "[",
                "Photo: ",
                "Published ",
                "By A ",
                "Return to ",
                "Received by x 1",
                "a\n",
                "a\n\n",
                "(((((",
                "Tel. 1 ",
                "Category: a, ",
                "x. Photo: ",
                "\u0000",
                "😀",
                "\uD83D",
                "- \n",
                "this site cookies "
            })
    void tenMegabytesOfAnythingAreReadInTime(String piece) {
        String page = "A title\n\n" + piece.repeat(10_000_000 / piece.length());

        Assertions.assertTimeout(Duration.ofMinutes(2), () -> recognise(page));
    }

    @Test
    void aMillionDifferentLinesAreOneParagraphInTime() {
        String page = "A title\n\n"
                + IntStream.range(0, 1_000_000).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

        Assertions.assertTimeout(
                Duration.ofMinutes(2),
                () -> assertThat(recognise(page).body()).startsWith("<p>0 1 2").endsWith("999999</p>"));
    }

    @Test
    void noiseIsNoError() throws Exception {
        Random random = new Random(7);
        String alphabet = "aA .,:;*[]()\n\n\r\t\u00A0Byon–—“”’©📞12/2019Photo";
        for (int i = 0; i < 500; i++) {
            StringBuilder page = new StringBuilder("Title\n\n");
            for (int j = random.nextInt(2000); j > 0; j--) {
                page.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(recognise(page.toString()).title()).isNotBlank();
        }
    }

    private static AuthorDraft author(String name, String biography) {
        return new AuthorDraft(null, name, null, biography, null, null, null);
    }

    private static PublicationDraft recognise(String page) throws UnrecognisedPageException {
        return new PageRecogniser().recognise(page, "pages", "ledger.txt");
    }
}
