package org.researcharchive.tests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be written into the search box finds what it says. */
class SearchLanguageIT {

    private static final SampleRecords RECORDS = new SampleRecords("quillwort");
    private static final ArchiveApi API = ArchiveApi.asAnyone();

    @BeforeAll
    static void publishRecords() {
        RECORDS.publish("Quillwort ferry timetable", "2014-05-02", "Fuzz/Coast", "Zo\u00EB \u0141uk", "report");
        RECORDS.publish("Quillwort harbour timetable", "2019-02", "Fuzz/Coast", "\uAE40\uC815\uC740", "report");
        RECORDS.publish("Quillwort ferry and harbour", "2021", "Fuzz/Guaran\u00ED", "Mina Odd", "commentary");
        RECORDS.awaitFound();
    }

    @AfterAll
    static void withdrawRecords() {
        RECORDS.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quillwort ferry|2",
                "quillwort (ferry OR harbour)|3",
                "quillwort -(ferry harbour)|2",
                "quillwort title:(ferry harbour)|1",
                "quillw*|3",
                "quillwort date:[2014 TO 2019-01]|1",
                "quillwort date:[* TO 2019-02]|2",
                "quillwort date:[2019-02 TO *]|2",
                "quillwort year:2014|1",
                "quillwort type:report author:luk|1",
                "quillwort author:\uAE40\uC815|1",
                "quillwort author:\uC815\uC740|1",
                "quillwort author:\uAE40|1",
                "quillwort category:guarani|1",
                "quillwort category:Guarani\u0301|1",
            })
    void findsWhatItSays(String text, int total) {
        assertThat(search(text).get("total").asInt()).as(text).isEqualTo(total);
    }

    @Test
    void putsTheWholeTitleFirst() {
        assertThat(search("quillwort ferry and harbour").at("/hits/0/title").asText())
                .isEqualTo("Quillwort ferry and harbour");
    }

    @Test
    void saysThatNoRecordHoldsAllWords() {
        JsonNode found = search("quillwort zyzzyvaesque");

        assertThat(found.get("total").asInt()).isEqualTo(3);
        assertThat(found.get("notes").toString()).contains("No publication holds all of these words");
    }

    @Test
    void asksWhetherALikelierSpellingWasMeant() {
        assertThat(search("quilwort").path("didYouMean").asText()).isEqualTo("quillwort");
        assertThat(search("quillwort").path("didYouMean").asText("")).isEmpty();
    }

    @Test
    void completesTitlesAndNames() {
        await().atMost(20, SECONDS)
                .until(() -> !API.get("/suggest?q=quillw").json().path("series").isEmpty());
        JsonNode titles = API.get("/suggest?q=" + encoded("harb quillw")).json();
        assertThat(titles.path("titles").findValuesAsText("label"))
                .containsExactlyInAnyOrder("Quillwort harbour timetable", "Quillwort ferry and harbour");
        assertThat(API.get("/suggest?q=" + encoded("zoe luk"))
                        .json()
                        .at("/authors/0/label")
                        .asText())
                .isEqualTo("Zo\u00EB \u0141uk");
        assertThat(API.get("/suggest?q=" + encoded("\uAE40\uC815"))
                        .json()
                        .at("/authors/0/url")
                        .asText())
                .startsWith("/search?author=");
        assertThat(API.get("/suggest?q=q").json().path("titles").isEmpty()).isTrue();
    }

    private static JsonNode search(String text) {
        ArchiveApi.Answer answer = API.get("/search?q=" + encoded(text));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
