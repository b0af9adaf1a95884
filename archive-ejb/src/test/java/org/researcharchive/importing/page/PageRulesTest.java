package org.researcharchive.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.importing.page.PrintedNames.PrintedName;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;

class PageRulesTest {

    private static final String PROSE = "X".repeat(120) + " " + "y".repeat(120) + ".";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search box       | Search this site
            total index      | Total: 12 articles
            sign-up          | Join 20,000 readers of our weekly newsletter
            sign-up          | Register to receive updates from the Quay School
            stay informed    | Follow us on Elsewhere
            stay informed    | Enter your email address
            cookie notice    | We use cookies to improve your visit.
            cookie notice    | Cookie settings
            sharing          | Share on Elsewhere
            navigation       | Skip to main content
            teaser heading   | You may also like
            way back         | Return to the start page
            rights notice    | © 2020 Quay School
            contact line     | Tel. 555 0100 | 12 Quay Street
            contact line     | Address: 12 Quay Street
            """)
    void furnitureAtTheFootIsClaimedByTheRuleThatKnowsIt(String rule, String line) {
        assertThat(claimOf("A title\n\n" + PROSE + "\n\n" + line, line)).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo by photo, the team rebuilt the album.",
                "Image from Pyongyang shows empty streets.",
                "By Monday, all was over.",
                "By the numbers",
                "Published in three parts, the study was read widely.",
                "Return to sender was what the stamp said, and so it went back.",
                "Search parties went out at dawn.",
                "Total war, he said.",
                "Subscribe or not, the choice is yours.",
                "Home is where the harbour is.",
                "Cookies were baked on deck.",
                "Received by the crew with joy on 4 May.",
                "Call 12 witnesses and ask them.",
                "Printed by hand."
            })
    void aSentenceOfTheArticleStaysInIt(String sentence) {
        String page = "A title\n\n" + PROSE + "\n\n" + sentence + "\n\n" + PROSE + "\n\n" + sentence;

        assertThat(draft(page).body()).contains("<p>" + sentence + "</p>\n<p>X").endsWith("<p>" + sentence + "</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            October 18, 2019              | 2019-10-18
            Oct. 18, 2019                 | 2019-10-18
            Friday, October 18th, 2019    | 2019-10-18
            18 October 2019               | 2019-10-18
            18th of October, 2019         | 2019-10-18
            2019-10-18                    | 2019-10-18
            2019/10/18                    | 2019-10-18
            18.10.2019                    | 2019-10-18
            18/10/2019                    | 2019-10-18
            10/18/2019                    | 2019-10-18
            October 18, 2019 at 9:48 AM   | 2019-10-18
            2019년 10월 18일               | 2019-10-18
            October 2019                  | 2019-10
            Sept 2019                     | 2019-09
            2019-10                       | 2019-10
            2019                          | 2019
            04/05/2021                    | -
            February 30, 2019             | -
            Mayhem 2019                   | -
            October                       | -
            18 ships 2019                 | -
            """)
    void printedDatesKeepTheirPrecisionAndDoubtfulOnesAreLeft(String printed, String iso) {
        assertThat(PrintedDates.read(printed).map(PartialDate::toString).orElse(null))
                .isEqualTo(iso);
    }

    @Test
    void namesAreTakenApartAndWhatIsNoNameIsNot() {
        assertThat(PrintedNames.list("Ann Lee, J. van der Berg and Olu O’Neill"))
                .extracting(PrintedName::name)
                .containsExactly("Ann Lee", "J. van der Berg", "Olu O’Neill");
        assertThat(PrintedNames.list("Ann Lee, Quay University & Bo Xi, Jr."))
                .containsExactly(new PrintedName("Ann Lee", "Quay University"), new PrintedName("Bo Xi", null));
        assertThat(PrintedNames.list("the numbers")).isEmpty();
        assertThat(PrintedNames.list("Ann Lee and nobody else")).isEmpty();
        assertThat(PrintedNames.list(", and ;")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Photo: M. Sato                               | -                   | M. Sato                   | -
            Photo credit: M. Sato / CC BY-SA 4.0         | -                   | M. Sato / CC BY-SA 4.0    | CC BY-SA 4.0
            Photo by M. Sato                             | -                   | M. Sato                   | -
            Image courtesy of the Harbour Museum         | -                   | the Harbour Museum        | -
            Picture: Harbour Museum, public domain.      | -                   | Harbour Museum, public domain | public domain
            The pier in 1902. (Photo: Harbour Museum)    | The pier in 1902.   | Harbour Museum            | -
            """)
    void photoCreditsAreKeptWithCaptionAndLicence(String line, String caption, String credit, String licence) {
        PublicationDraft draft = draft("A title\n\n" + PROSE + "\n\n" + line + "\n\n" + PROSE);

        assertThat(draft.images()).containsExactly(new ImageDraft(null, null, null, caption, credit, licence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Received by NSD/FARA Registration Unit 04/05/2021 9:48:56 PM | NSD/FARA        | Registration Unit | 2021-04-05T21:48:56
            RECEIVED BY HARBOUR OFFICE 2021-04-05 09:48                  | HARBOUR OFFICE  | -                 | 2021-04-05T09:48:00
            Filed with Companies Registry on April 5, 2021 at 12:05 AM   | Companies Registry | -              | 2021-04-05T00:05:00
            """)
    void filingStampsGiveAuthorityUnitAndTime(String line, String authority, String unit, String at) {
        PublicationDraft draft = draft("A title\n\n" + PROSE + "\n\n" + line + "\n\n" + line + "\n\n" + PROSE);

        assertThat(draft.filings()).containsExactly(new FilingDraft(authority, unit, at, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            THE WATCH       | Return to the Watch        | The Watch
            The Watch       | Return to THE WATCH        | The Watch
            WORKING PAPERS  | « Back to Working Papers   | Working Papers
            THE WATCH       | RETURN TO THE WATCH        | The Watch
            THE WATCH       | Return to the front page   | -
            """)
    void aSeriesIsASignThatAWayBackConfirms(String sign, String wayBack, String series) {
        PublicationDraft draft = draft(sign + "\n\nA title of some words\n\nBy Ann Lee\n\n" + PROSE + "\n\n" + wayBack);

        assertThat(draft.series()).isEqualTo(series);
        assertThat(draft.title()).isEqualTo("A title of some words");
        assertThat(draft.body()).doesNotContain("eturn").doesNotContain("WATCH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it was based on a report published | earlier this year.       | true
            according to                       | Kim Min-ji.              | true
            he said, and,                      | Paris agreed.            | true
            It ended here.                     | then it began.           | false
            It ended “here.”                   | then it began.           | false
            A Heading Without a Stop           | The text begins.         | false
            An open end of a strategy          | On the other hand, no.   | false
            """)
    void onlyABrokenSentenceIsJoined(String first, String second, boolean joined) {
        assertThat(Sentences.continues(first, second)).isEqualTo(joined);
    }

    private static @Nullable String claimOf(String text, String line) {
        Page page = Page.of(text);
        PageRecogniser.read(page);
        return page.lines().stream()
                .filter(candidate -> candidate.text().equals(line))
                .findFirst()
                .orElseThrow()
                .claimedBy();
    }

    private static PublicationDraft draft(String text) {
        return PageRecogniser.read(Page.of(text)).draft("pages", "page.txt");
    }
}
