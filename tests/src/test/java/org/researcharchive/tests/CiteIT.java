package org.researcharchive.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations, exports and feeds, over HTTP. */
class CiteIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArchiveApi anyone = ArchiveApi.asAnyone();

    @Test
    void aRecordIsCitedAtAnAddressThatStays() {
        try (SampleRecords records = new SampleRecords("quillwort")) {
            String id = records.publish("A quillwort", "2019-10", "Testing/Cite", "Anna van der Berg", "report");
            assertThat(anyone.send("GET", "//publications/" + id + "/other/cite.bib", "")
                            .header("Location"))
                    .isEqualTo("/publications/" + id + "/a-quillwort/cite.bib");
            ArchiveApi.Answer bibtex = anyone.send("GET", "//publications/" + id + "/a-quillwort/cite.bib", "");
            assertThat(bibtex.header("Content-Type")).startsWith("application/x-bibtex");
            assertThat(bibtex.raw().body()).contains("author = {van der Berg, Anna}", "month = oct", "year = {2019}");
            assertThat(anyone.send(
                                    "GET",
                                    "//publications/" + id + "/a-quillwort/cite.bib",
                                    "",
                                    "If-None-Match",
                                    bibtex.header("ETag"))
                            .status())
                    .isEqualTo(304);
            assertThat(anyone.send("GET", "/publications/" + id, "", "Accept", "application/x-research-info-systems")
                            .raw()
                            .body())
                    .startsWith("TY  - RPRT\r\n");
            assertThat(anyone.send("GET", "/publications/" + id, "", "Accept", "*/*")
                            .json()
                            .get("title")
                            .asText())
                    .isEqualTo("A quillwort");
            String page = anyone.send("GET", "//publications/" + id + "/a-quillwort/cite", "")
                    .raw()
                    .body();
            assertThat(page).contains("van der Berg, A. (2019).", "<dt>Vancouver</dt>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cite.exe", "/citation", "/cite.bib/more", "/feed.atom"})
    void thereAreNoOtherForms(String form) {
        try (SampleRecords records = new SampleRecords("milkwort")) {
            String id = records.publish("A milkwort", "2019", "Testing/Cite", "Ada Apiary", "report");
            assertThat(anyone.send("GET", "//publications/" + id + "/a-milkwort" + form, "")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aWholeListIsTakenAwayInItsOrder() throws IOException {
        try (SampleRecords records = new SampleRecords("woundwort")) {
            records.publish("Older woundwort", "2014-03-01", "Testing/Cite", "Ada Apiary", "report");
            records.publish("Newer woundwort", "2015", "Testing/Cite", "Ada Apiary", "report");
            records.publish("Another woundwort", "2016", "Testing/Cite", "Ada Apiary", "commentary");
            records.awaitFound();
            String list = "/search/export?q=woundwort&type=report&sort=oldest&size=1&format=";

            ArchiveApi.Answer csl = anyone.get(list + "csl-json");
            assertThat(csl.json().findValuesAsText("title")).containsExactly("Older woundwort", "Newer woundwort");
            assertThat(csl.header("Content-Disposition")).isEqualTo("attachment; filename=\"publications.json\"");

            List<String> lines = anyone.get(list + "jsonl").raw().body().lines().toList();
            assertThat(lines).hasSize(2);
            JsonNode record = JSON.readTree(lines.getFirst());
            assertThat(record.get("publishedOn").asText()).isEqualTo("2014-03-01");
            assertThat(record.get("body").asText()).contains("woundwort");

            assertThat(anyone.get(list + "csv").raw().body().lines()).hasSize(3);
            assertThat(anyone.get(list + "bibtex").raw().body().split("@techreport"))
                    .hasSize(3);
            assertThat(anyone.get(list + "ris").raw().body().split("TY  - RPRT"))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"format=xml, format", "q=a, format", "format=csv&nope=1, nope", "format=csv&from=x, from"})
    void whatCannotBeTakenAwayIsExplained(String query, String field) {
        ArchiveApi.Answer answer = anyone.get("/search/export?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @Test
    void listsAreFollowedByFeeds() {
        try (SampleRecords records = new SampleRecords("lungwort")) {
            String id = records.publish("A lungwort", "2019-10-18", "Testing/Cite", "Ada Apiary", "report");
            records.awaitFound();
            ArchiveApi.Answer feed = anyone.send("GET", "//search/feed.atom?q=lungwort&size=3", "");
            assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
            assertThat(feed.raw().body())
                    .contains("/publications/" + id + "</id>", "/search/feed.atom?q=lungwort\"", "Search: lungwort");
            assertThat(anyone.send("GET", "//search/feed.atom?q=lungwort", "", "If-None-Match", feed.header("ETag"))
                            .status())
                    .isEqualTo(304);
            assertThat(anyone.send("GET", "//feed.rss", "").raw().body()).contains("<rss version=\"2.0\"");

            JsonNode hit = anyone.get("/search?q=lungwort").json().at("/hits/0");
            for (String list : List.of("/series/url", "/authors/0/url", "/categories/0/url")) {
                String path = hit.at(list).asText().replaceFirst("^https?://[^/]+", "/");
                ArchiveApi.Answer page = anyone.send("GET", path, "");
                assertThat(page.raw().body()).as(path).contains(path.substring(1) + "/feed.atom");
                assertThat(anyone.send("GET", path + "/feed.atom", "").raw().body())
                        .as(path)
                        .contains("/publications/" + id + "</id>");
            }
            assertThat(anyone.send("GET", "//search/feed.atom?from=x", "").status())
                    .isEqualTo(400);
        }
    }
}
