package org.researcharchive.web.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.researcharchive.web.cite.Cited.record;
import static org.researcharchive.web.cite.Cited.stored;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.record.PublicationDraftBuilder;

class CitationFormatTest {

    private static final PublicationDraftBuilder REPORT = record("report", "2019-10", "Anna van der Berg", "김정은")
            .title("50% of {DPRK} & others_")
            .subtitle("A report")
            .series("The Peninsula")
            .publisher("Example Institute")
            .identifiers(Map.of("doi", "https://doi.org/10.1234/ABC", "reportNumber", "7"))
            .tags(List.of("rivers"))
            .summary("Two lines.\nOf summary.");

    @Test
    void bibtexHoldsNothingThatTexWouldRead() {
        assertThat(CitationFormat.BIBTEX.file(stored(REPORT), Cited.URL)).isEqualTo("""
                        @techreport{vanderberg2019-12,
                          title = {50\\% of \\textbraceleft{}{DPRK}\\textbraceright{} \\& others\\_: A report},
                          author = {van der Berg, Anna and {김정은}},
                          year = {2019},
                          month = oct,
                          series = {The Peninsula},
                          institution = {Example Institute},
                          number = {7},
                          doi = {10.1234/abc},
                          url = {https://archive.example.org/publications/12/a-first-note},
                          language = {en},
                          keywords = {rivers},
                          abstract = {Two lines. Of summary.},
                        }
                        """);
    }

    @Test
    void risKeepsWhatIsKnownOfTheDate() {
        assertThat(CitationFormat.RIS.file(stored(REPORT), Cited.URL)).isEqualTo("""
                        TY  - RPRT
                        ID  - publication-12
                        TI  - 50% of {DPRK} & others_: A report
                        AU  - van der Berg, Anna
                        AU  - 김정은
                        PY  - 2019
                        DA  - 2019/10//
                        T3  - The Peninsula
                        PB  - Example Institute
                        M1  - 7
                        DO  - 10.1234/abc
                        UR  - https://archive.example.org/publications/12/a-first-note
                        LA  - en
                        KW  - rivers
                        AB  - Two lines. Of summary.
                        ER  -\s
                        """.replace("\n", "\r\n"));
    }

    @Test
    void cslJsonIsAListWithTheNamesOfItsSchema() throws Exception {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(CitationFormat.CSL_JSON.file(stored(REPORT), Cited.URL)))
                .isEqualTo(json.readTree("""
                        [{"id":"publication-12","type":"report","title":"50% of {DPRK} & others_: A report",
                          "author":[{"family":"Berg","given":"Anna","non-dropping-particle":"van der"},{"literal":"김정은"}],
                          "issued":{"date-parts":[[2019,10]]},"collection-title":"The Peninsula",
                          "publisher":"Example Institute","number":"7","DOI":"10.1234/abc",
                          "abstract":"Two lines.\\nOf summary.","keyword":"rivers","language":"en",
                          "URL":"https://archive.example.org/publications/12/a-first-note"}]
                        """));
    }

    @ParameterizedTest
    @CsvSource({
        "report, report, techreport, RPRT, Report",
        "paper, paper-conference, inproceedings, CPAPER, ScholarlyArticle",
        "commentary, article-magazine, article, MGZN, OpinionNewsArticle",
        "news, article-newspaper, article, NEWS, NewsArticle",
        "blog-post, post-weblog, misc, BLOG, BlogPosting",
        "Blog Post, post-weblog, misc, BLOG, BlogPosting",
        "events, webpage, misc, ELEC, CreativeWork"
    })
    void typesAreNamedAsEachFormatNamesThem(String type, String csl, String bibtex, String ris, String schema) {
        PublicationDraftBuilder record = record(type, "2019").series("The Peninsula");
        assertThat(Cited.citation(record).type()).isEqualTo(csl);
        assertThat(CitationFormat.BIBTEX.file(stored(record), Cited.URL)).startsWith("@" + bibtex + "{");
        assertThat(CitationFormat.RIS.file(stored(record), Cited.URL)).startsWith("TY  - " + ris + "\r\n");
        assertThat(Cited.citation(record).kind().schema()).isEqualTo(schema);
    }

    @ParameterizedTest
    @CsvSource({
        "Journal of Rivers, JOURNAL_ARTICLE",
        "Working Papers on Rivers, WORKING_PAPER",
        "Proceedings of the Journal Club, CONFERENCE_PAPER",
        ", WORKING_PAPER"
    })
    void aPaperIsWhatItsSeriesMakesOfIt(String series, CitedKind kind) {
        assertThat(Cited.citation(record("paper", "2019").series(series)).kind())
                .isEqualTo(kind);
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        assertThat(CitationFormat.BIBTEX.file(stored(record("report", "2019")), Cited.URL))
                .doesNotContain("month", "author", "null", "institution");
    }

    @Test
    void anAddressCannotEndItsField() {
        assertThat(CitationFormat.BIBTEX.file(stored(record("report", "2019")), "https://example.org/a}b c"))
                .contains("url = {https://example.org/a%7Db%20c}");
    }
}
