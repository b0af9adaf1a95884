package org.researcharchive.importing.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

class PublicationLineParserTest {

    private final PublicationLineParser parser = new PublicationLineParser("harbour", 1_000_000);

    @Test
    void everyFieldOfTheFormatArrives() {
        PublicationDraft draft = draft("""
                {"source":"s","sourceId":"1","title":"T","subtitle":"Sub","summary":"Sum","body":"*b*",
                 "bodyFormat":"markdown","publishedOn":"2019-10","status":"in-review","type":"report","series":"S",
                 "categories":["A/B"],"tags":["t"],"authors":[{"name":"N","affiliation":"Af","bio":"Bio",
                 "orcid":"0000-0002-1825-0097","website":"https://example.org","note":"No"}],"language":"pt-br",
                 "identifiers":{"doi":"10.1/1"},"sourceUrl":"https://example.org/1","rights":"CC0","publisher":"P",
                 "images":[{"url":"u","file":"f","alt":"a","caption":"c","credit":"cr","licence":"l"}],
                 "attachments":[{"file":"f","url":"u","title":"t","mediaType":"m"}],
                 "filings":[{"authority":"A","unit":"U","receivedAt":"2021-04-05T09:48:56","reference":"R"}],
                 "links":[{"title":"t","url":"u"}],"extra":{"price":1.10,"list":[1,"a",null,true]}}
                """);

        assertThat(draft)
                .isEqualTo(PublicationDraft.builder()
                        .source("s")
                        .sourceId("1")
                        .title("T")
                        .subtitle("Sub")
                        .summary("Sum")
                        .body("*b*")
                        .bodyFormat(BodyFormat.MARKDOWN)
                        .publishedOn(new PartialDate(LocalDate.of(2019, 10, 1), PartialDate.Precision.MONTH))
                        .status(PublicationStatus.IN_REVIEW)
                        .type("report")
                        .series("S")
                        .categories(List.of("A/B"))
                        .tags(List.of("t"))
                        .authors(List.of(new AuthorDraft(
                                null, "N", "Af", "Bio", "0000-0002-1825-0097", "https://example.org", "No")))
                        .language("pt-BR")
                        .identifiers(Map.of("doi", "10.1/1"))
                        .sourceUrl("https://example.org/1")
                        .rights("CC0")
                        .publisher("P")
                        .images(List.of(new ImageDraft("u", "f", "a", "c", "cr", "l")))
                        .attachments(List.of(new AttachmentDraft("f", "u", "t", "m")))
                        .filings(List.of(new FilingDraft("A", "U", "2021-04-05T09:48:56", "R")))
                        .links(List.of(new LinkDraft("t", "u")))
                        .extra(draft.extra())
                        .build());
        assertThat(draft.extra()).containsEntry("price", new BigDecimal("1.10"));
        assertThat((List<?>) draft.extra().get("list")).hasSize(4);
    }

    @Test
    void whatTheFormatPresumesStandsForWhatIsAbsentOrNull() {
        PublicationDraft draft =
                draft("{\"sourceId\":\"1\",\"title\":\"T\",\"status\":null,\"tags\":null,\"subtitle\":\" \"}");

        assertThat(draft.source()).isEqualTo("harbour");
        assertThat(draft.status()).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(draft.bodyFormat()).isEqualTo(BodyFormat.HTML);
        assertThat(draft.language()).isEqualTo("en");
        assertThat(draft.subtitle()).isNull();
        assertThat(draft.tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            {"title":"T"}                                            | sourceId        |                 | is missing
            {"sourceId":"1"}                                         | title           |                 | is missing
            {"sourceId":"1","title":"  "}                            | title           |                 | is missing
            {"sourceId":7,"title":"T"}                               | sourceId        | 7               | write it in quotes: "7"
            {"sourceId":true,"title":"T"}                            | sourceId        | true            | is true or false
            {"sourceId":"1","title":["T"]}                           | title           | ["T"]           | is an array; write one string
            {"sourceId":"1","title":"T","publishedOn":2019}          | publishedOn     | 2019            | write it in quotes: "2019"
            {"sourceId":"1","title":"T","publishedOn":"2019-13"}     | publishedOn     | 2019-13         | not a day of the calendar
            {"sourceId":"1","title":"T","publishedOn":"18/10/2019"}  | publishedOn     | 18/10/2019      | write YYYY-MM-DD
            {"sourceId":"1","title":"T","status":"public"}           | status          | public          | use draft, in-review
            {"sourceId":"1","title":"T","bodyFormat":"rtf"}          | bodyFormat      | rtf             | use html, markdown or text
            {"sourceId":"1","title":"T","language":"en_GB!"}         | language        | en_GB!          | BCP 47
            {"sourceId":"1","title":"T","tags":"one"}                | tags            | one             | an array of strings
            {"sourceId":"1","title":"T","tags":["a",2]}              | tags[1]         | 2               | in quotes
            {"sourceId":"1","title":"T","authors":["A"]}             | authors[0]      | A               | write an object
            {"sourceId":"1","title":"T","authors":[{"bio":"b"}]}     | authors[0].name |                 | name as printed
            {"sourceId":"1","title":"T","identifiers":{"isbn":978}}  | identifiers.isbn | 978            | in quotes
            {"sourceId":"1","title":"T","identifiers":["x"]}         | identifiers     | ["x"]           | write an object
            {"sourceId":"1","title":"T","filings":[{"receivedAt":"yesterday"}]} | filings[0].receivedAt | yesterday | not a date and time
            {"sourceId":"1","title":"T","extra":"x"}                 | extra           | x               | write an object
            {"sourceId":"1","title":"T","extra":{"n":1e999999}}      | extra.n         | 1E+999999       | more than 1000 digits
            {"sourceId":"1","title":"a\\u0000b"}                     | title           | a\\0b           | NUL character
            {"sourceId":"1","title":"T","tags":["\\ud800"]}          | tags[0]         | \\d800          | half a character
            {"sourceId":"1","title":"T","x":1,"extra":{"x":2}}       | x               | 1               | keep one of the two
            """)
    void aWrongFieldRefusesTheLineAndIsNamedWithValueAndRemedy(String line, String field, String value, String remedy) {
        RecordLine parsed = parser.parse(1, line);

        assertThat(parsed.draft()).isNull();
        assertThat(parsed.problems()).hasSize(1);
        Violation problem = parsed.problems().getFirst();
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.message()).contains(remedy);
        if (value == null || !value.contains("\\")) {
            assertThat(problem.value()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            {"sourceId":"1","title":"T"           | column 28
            {"sourceId":"1",title:"T"}            | column 17
            {"sourceId":"1"} {"sourceId":"2"}     | more than one value
            {"sourceId":"1","sourceId":"2"}       | column 27
            "text"                                | is a string; write one JSON object
            null                                  | is nothing; write one JSON object
            """)
    void whatIsNotOneJsonObjectIsReportedWithItsPlace(String line, String place) {
        RecordLine parsed = parser.parse(3, line);

        assertThat(parsed.draft()).isNull();
        assertThat(parsed.problems()).hasSize(1);
        assertThat(parsed.problems().getFirst().field()).isEqualTo("line");
        assertThat(parsed.problems().getFirst().message()).contains(place);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        RecordLine parsed = parser.parse(1, "{\"extra\":" + "[".repeat(100_000));

        assertThat(parsed.problems()).hasSize(1);
        assertThat(parsed.problems().getFirst().message()).contains("column");
    }

    @Test
    void everythingWrongWithALineIsSaidAtOnce() {
        RecordLine parsed = parser.parse(1, "{\"title\":1,\"publishedOn\":\"soon\",\"authors\":[{}],\"links\":{}}");

        assertThat(parsed.problems())
                .extracting(Violation::field)
                .containsExactly("sourceId", "title", "publishedOn", "authors[0].name", "links");
    }

    private PublicationDraft draft(String line) {
        RecordLine parsed = parser.parse(1, line);
        assertThat(parsed.problems()).isEmpty();
        return Objects.requireNonNull(parsed.draft());
    }
}
