package org.researcharchive.tests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API's shapes, statuses and problem documents, over HTTP. */
class ApiIT {

    private final ArchiveApi anyone = ArchiveApi.asAnyone();
    private final ArchiveApi admin = ArchiveApi.asAdmin();

    @Test
    void searchAnswersHitsAndFacets() {
        try (SampleRecords records = new SampleRecords("zubrowka")) {
            records.publish("One zubrowka", "2014-03-01", "Testing/Api", "Ada Apiary", "report");
            records.publish("Two zubrowka", "2015", "Testing/Other", "Ada Apiary", "commentary");
            records.awaitFound();

            JsonNode answer =
                    anyone.get("/search?q=zubrowka&category=Testing/Api").json();
            assertThat(fields(answer)).contains("total", "page", "size", "took", "hits", "facets");
            assertThat(answer.get("total").asInt()).isEqualTo(1);
            assertThat(fields(answer.get("hits").get(0)))
                    .contains(
                            "id",
                            "slug",
                            "title",
                            "summary",
                            "publishedOn",
                            "type",
                            "series",
                            "authors",
                            "categories",
                            "url",
                            "score",
                            "highlights");
            assertThat(fields(answer.get("facets")))
                    .containsExactlyInAnyOrder("category", "author", "series", "type", "tag", "language", "year");
            JsonNode category = value(answer, "category", "Testing/Other");
            assertThat(fields(category)).containsExactly("value", "label", "count", "selected");
            assertThat(category.get("count").asInt()).isEqualTo(1);
            assertThat(value(answer, "category", "Testing/Api").get("selected").asBoolean())
                    .isTrue();
            assertThat(value(answer, "type", "commentary").isMissingNode()).isTrue();
            assertThat(anyone.get("/search?q=zubrowka&year=2015")
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(anyone.get("/search?q=zubrowka&from=2014&to=2014-12")
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void badParametersAreNamed() {
        for (String query :
                List.of("from=abc", "size=101", "page=0", "sort=best", "year=20x4", "author=Kim", "colour=red")) {
            ArchiveApi.Answer answer = anyone.get("/search?" + query);
            assertProblem(answer, 400);
            String field = query.substring(0, query.indexOf('='));
            assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo(field);
            assertThat(answer.json().get("errors").get(0).get("value").asText())
                    .isEqualTo(query.substring(query.indexOf('=') + 1));
        }
    }

    @Test
    void aRecordLivesByItsVersions() {
        try (SampleRecords records = new SampleRecords("quillwort")) {
            String path = "/publications/" + records.publish("Quillwort", "2014", "Testing", "B. Api", "report");
            ArchiveApi.Answer read = anyone.get(path);
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.json().get("publishedOn").asText()).isEqualTo("2014");
            assertThat(read.json().has("createdBy")).isFalse();
            String tag = read.header("ETag");
            assertThat(anyone.send("GET", path, "", "If-None-Match", tag).status())
                    .isEqualTo(304);

            assertProblem(admin.send("PUT", path, read.raw().body(), "Content-Type", "application/json"), 428);
            assertProblem(admin.put(path, read.raw().body(), "\"999\""), 412);
            ArchiveApi.Answer changed = admin.put(path, read.raw().body().replace("Quillwort", "Changed"), tag);
            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.json().get("title").asText()).isEqualTo("Changed");
            assertProblem(admin.put(path, read.raw().body(), tag), 412);

            assertThat(admin.send("DELETE", path, "").status()).isEqualTo(204);
            assertProblem(anyone.get(path), 410);
            assertThat(admin.get(path).json().get("status").asText()).isEqualTo("withdrawn");
        }
    }

    @Test
    void strangersMayNotWriteNorWatch() {
        for (String path : List.of("/jobs", "/jobs/1", "/index")) {
            ArchiveApi.Answer answer = anyone.get(path);
            assertProblem(answer, 401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
        }
        assertProblem(anyone.post("/publications", "{\"title\":\"x\"}"), 401);
        assertProblem(anyone.send("POST", "/jobs/reindex", ""), 401);
        assertProblem(anyone.send("DELETE", "/publications/1", ""), 401);
    }

    @Test
    void brokenBodiesAreExplained() {
        ArchiveApi.Answer malformed = admin.post("/publications", "{\n\"title\": oops}");
        assertProblem(malformed, 400);
        assertThat(malformed.json().get("detail").asText()).contains("line 2, column");
        ArchiveApi.Answer invalid = admin.post("/publications", "{\"authors\":[{\"name\":\"A\",\"orcid\":\"1\"}]}");
        assertProblem(invalid, 400);
        List<String> wrong = new ArrayList<>();
        invalid.json()
                .get("errors")
                .forEach(error -> wrong.add(error.get("field").asText()));
        assertThat(wrong).contains("title", "authors[0].orcid");
    }

    @Test
    void administratorsSetWhatStandsOnEveryPage() {
        String before = anyone.get("/settings").raw().body();
        try {
            assertProblem(anyone.send("PUT", "/settings", "{}", "Content-Type", "application/json"), 401);
            String huge = "{\"name\": \"" + "x".repeat(100_000) + "\", \"email\": \"nobody\"}";
            ArchiveApi.Answer refused = admin.send("PUT", "/settings", huge, "Content-Type", "application/json");
            assertProblem(refused, 400);
            assertThat(refused.json().get("errors").findValuesAsText("field")).containsExactly("name", "email");
            assertThat(anyone.get("/settings").raw().body()).isEqualTo(before);
            assertProblem(admin.send("PUT", "/settings", "{\"nam\": \"x\"}", "Content-Type", "application/json"), 400);

            ArchiveApi.Answer answer = admin.send(
                    "PUT",
                    "/settings",
                    "{\"name\": \"Institute <of> Tests\", \"telephone\": \"+82 2 555 0199\"}",
                    "Content-Type",
                    "application/json");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("archiveName").asText()).isNotEmpty();
            assertThat(anyone.get("//").raw().body()).contains("Institute &lt;of&gt; Tests", "+82 2 555 0199");
        } finally {
            admin.send("PUT", "/settings", before, "Content-Type", "application/json");
        }
    }

    @Test
    void crawlersAreKeptFromTheEndlessProductOfFilters() {
        assertThat(anyone.get("//robots.txt").raw().body()).contains("Disallow: /search?");
        String page = anyone.get("//search?q=archive&type=report").raw().body();
        assertThat(page).contains("<meta name=\"robots\" content=\"noindex, follow\"");
        assertThat(page.split("<a "))
                .filteredOn(link -> link.contains("href=\"/search?") && link.contains("&amp;"))
                .allMatch(link -> link.contains("nofollow"));
    }

    @Test
    void theProtocolIsKept() {
        assertProblem(anyone.get("/nothing"), 404);
        assertProblem(anyone.get("/publications/999999999"), 404);
        assertProblem(anyone.get("/publications/abc"), 404);
        assertProblem(anyone.get("/authors/999999999"), 404);
        assertProblem(admin.get("/jobs/999999999"), 404);
        ArchiveApi.Answer method = anyone.send("POST", "/search", "");
        assertProblem(method, 405);
        assertThat(method.header("Allow")).contains("GET");
        assertProblem(anyone.send("GET", "/stats", "", "Accept", "text/csv"), 406);
        assertProblem(admin.send("POST", "/publications", "x", "Content-Type", "text/plain"), 415);
        assertProblem(anyone.get("//api/elsewhere"), 404);
    }

    @Test
    void pagesCarryNoCookieAndAreNotSentTwice() {
        ArchiveApi.Answer page = anyone.get("//search?q=policy");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.raw().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe-inline");
        // every page shows the total index, which a test before this one may still be changing
        await().atMost(20, SECONDS).untilAsserted(() -> {
            String tag = anyone.get("//search?q=policy").header("ETag");
            assertThat(anyone.send("GET", "//search?q=policy", "", "If-None-Match", tag)
                            .status())
                    .isEqualTo(304);
        });
    }

    @Test
    void formerAddressesLeadToThePresentOne() {
        try (SampleRecords records = new SampleRecords("saxifrage")) {
            String id = records.publish("Saxifrage", "2014", "Testing", "C. Api", "report");
            ArchiveApi.Answer moved = anyone.get("//publications/" + id + "/an-old-name");
            assertThat(moved.status()).isEqualTo(301);
            assertThat(moved.header("Location")).isEqualTo("/publications/" + id + "/saxifrage");
        }
    }

    private static JsonNode value(JsonNode answer, String facet, String value) {
        for (JsonNode each : answer.get("facets").get(facet)) {
            if (each.get("value").asText().equals(value)) {
                return each;
            }
        }
        return answer.path("no such value");
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void assertProblem(ArchiveApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(fields(answer.json())).contains("type", "title", "status", "detail", "instance");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.raw().body()).doesNotContain("Exception").doesNotContain("org.researcharchive");
    }
}
