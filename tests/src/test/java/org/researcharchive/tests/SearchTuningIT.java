package org.researcharchive.tests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in several forms and scripts: what a rule changes, and how it comes to readers while they go on searching. */
class SearchTuningIT {

    private static final String WORD = "tuned" + Long.toString(System.nanoTime(), 36);
    private static final SampleRecords RECORDS = new SampleRecords(WORD);
    private static final ArchiveApi ANYONE = ArchiveApi.asAnyone();
    private static final ArchiveApi ADMIN = ArchiveApi.asAdmin();
    private static final String TUNING = "/search/tuning";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first syllable of a name that no other record holds. */
    private static final String FIRST = Character.toString(0xAC00 + Math.floorMod(System.nanoTime(), 0xD7A3 - 0xAC00));

    private static final String KOREAN = FIRST + "\uC815\uC740";
    private static final String ROMAN = "Quill" + WORD + " Jeong";

    private static final String RULES =
            "NQ%1$s, North Quillon\n%3$s Un, %3$s-un, %2$s\n".formatted(WORD, KOREAN, ROMAN);

    private static String former = "";
    private static String north = "";

    @BeforeAll
    static void takeLive() {
        north = RECORDS.publish("North Quillon and its ships", "2019-07", "Tuned/North", "Ada Quern", "report");
        RECORDS.publish("Quillon in the north", "2018", "Tuned/Other", "Bo Tern", "report");
        RECORDS.publish(
                KOREAN + "\uC774 \uD56D\uAD6C\uB97C \uBC29\uBB38\uD588\uB2E4", "2020", "Tuned/Ko", "Cy Oat", "report");
        RECORDS.publish("A visit of " + ROMAN + "-un", "2021", "Tuned/En", "Zo\u00EB Pe\u00F1a", "commentary");
        RECORDS.awaitFound();

        JsonNode draft = ADMIN.get(TUNING).json().path("draft");
        former = draft.path("synonyms").asText();
        assertThat(total("NQ" + WORD)).isZero();
        assertThat(total(WORD + " " + KOREAN)).isEqualTo(1);

        assertThatTheTrialShowsTheChange(draft);
        JsonNode saved = save(draft.path("number").asLong(), former + "\n" + RULES);
        assertThat(total("NQ" + WORD)).as("a draft is nothing to readers").isZero();
        assertThatSearchesGoOnWhile(saved.path("number").asLong());
        await().atMost(10, SECONDS).until(() -> total("NQ" + WORD) == 1);
    }

    private static void assertThatTheTrialShowsTheChange(JsonNode draft) {
        String judged = judged();
        assertThat(judge("3").status()).isEqualTo(200);
        ArchiveApi.Answer trial =
                ADMIN.post(TUNING + "/trial", body(0, draft.path("synonyms").asText() + "\n" + RULES));
        assertThat(trial.status()).as(trial.raw().body()).isEqualTo(200);
        for (JsonNode query : trial.json().path("queries")) {
            if (query.path("words").asText().equals(judged)) {
                assertThat(query.path("ndcgAfter").asDouble()).isEqualTo(1);
                assertThat(query.at("/ranks/0/id").asText()).isEqualTo(north);
                return;
            }
        }
        throw new AssertionError("The judged search was not tried: " + trial.json());
    }

    private static String judged() {
        return "NQ" + WORD + " ships";
    }

    private static ArchiveApi.Answer judge(String grade) {
        return ADMIN.send(
                "PUT",
                TUNING + "/judgements",
                "{\"words\": \"%s\", \"grades\": {\"%s\": %s}}".formatted(judged(), north, grade),
                "Content-Type",
                "application/json");
    }

    /** Every answer meanwhile is whole, and there are many. */
    private static void assertThatSearchesGoOnWhile(long version) {
        ArchiveApi.Answer started = ADMIN.post(TUNING + "/" + version + "/live", "");
        assertThat(started.status()).as(started.raw().body()).isEqualTo(202);
        String job = "/jobs/" + started.json().path("id").asText();
        int answers = 0;
        String status = "";
        while (!status.equals("completed")) {
            for (int i = 0; i < 10; i++) {
                assertThat(total(WORD)).isEqualTo(4);
                answers++;
            }
            status = ADMIN.get(job).json().path("status").asText();
            assertThat(status).isIn("starting", "running", "completed");
        }
        assertThat(answers).isGreaterThan(10);
        assertThat(ADMIN.get(TUNING).json().at("/live/number").asLong()).isEqualTo(version);
    }

    @AfterAll
    static void putBack() {
        JsonNode draft = ADMIN.get(TUNING).json().path("draft");
        JsonNode saved = save(draft.path("number").asLong(), former);
        assertThatSearchesGoOnWhile(saved.path("number").asLong());
        assertThat(judge("null").raw().body()).doesNotContain(judged());
        RECORDS.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a short name finds the full one, where its words stand together, and the other way round
                "NQ%1$s|1",
                "nq%1$s ships|1",
                "north quillon|2",
                "title:NQ%1$s|1",
                "\"NQ%1$s\"|0",
                // Korean by part, with the particles that hang on names
                "%1$s %2$s\uC815|1",
                "%1$s \uC815\uC740|1",
                "%1$s \uC815\uC740\uC774|1",
                "%1$s \uBC29\uBB38|1",
                "%1$s %2$s|1",
                // the same name in two scripts, in every form
                "%1$s %2$s\uC815\uC740|2",
                "%1$s %2$s\uC815\uC740\uC740|2",
                "%3$s Un|2",
                "%1$s %3$s-un|2",
                // accents, composed or not
                "%1$s pena|1",
                "%1$s Pe\u00F1a|1",
                "%1$s Pen\u0303a zoe|1",
            })
    void findsNamesInEveryForm(String text, int total) {
        String typed = text.formatted(WORD, FIRST, ROMAN);
        JsonNode found = ANYONE.get("/search?q=" + encoded(typed)).json();
        assertThat(found.path("total").asInt()).as("%s: %s", typed, found).isEqualTo(total);
    }

    @Test
    void theShareOfASynonymIsTold() {
        JsonNode hit = ANYONE.get("/search?q=" + encoded("NQ" + WORD)).json().at("/hits/0");
        JsonNode parts = ANYONE.get("/search/why?q=" + encoded("NQ" + WORD) + "&id="
                        + hit.path("id").asText())
                .json()
                .path("parts");

        assertThat(parts).hasSize(1);
        assertThat(parts.at("/0/form").asText()).isEqualTo("synonym");
        assertThat(parts.at("/0/found/0").asText()).isEqualTo("North Quillon");
        assertThat(parts.at("/0/percent").asInt()).isEqualTo(100);
    }

    @Test
    void ofTwoChangesOfOneVersionTheSecondIsRefused() {
        JsonNode draft = ADMIN.get(TUNING).json().path("draft");
        ArchiveApi.Answer stale = ADMIN.send(
                "PUT", TUNING, body(draft.path("number").asLong() - 1, "a, b"), "Content-Type", "application/json");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("detail").asText()).contains("Read it again and repeat the change");
        assertThat(ADMIN.post(TUNING + "/0/live", "").status()).isEqualTo(412);
    }

    @Test
    void onlyAdministratorsTuneAndMistakesAreNamed() {
        assertThat(ANYONE.get(TUNING).status()).isEqualTo(401);
        assertThat(ANYONE.post(TUNING + "/trial", "{}").status()).isEqualTo(401);
        assertThat(ANYONE.get(TUNING + "/judgements").status()).isEqualTo(401);

        ArchiveApi.Answer wrong =
                ADMIN.post(TUNING + "/trial", "{\"weights\": {\"title\": 0.5}, \"synonyms\": \"=>\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().at("/errors/0/message").asText()).contains("'0.5' is no weight");
        assertThat(wrong.json().at("/errors/1/message").asText()).startsWith("line 1: nothing stands before '=>'");
    }

    @Test
    void aJudgementThatCannotBeIsNotKept() {
        assertThat(judge("4").json().path("detail").asText()).contains("'4' is no grade; use 0 to 3");
        ArchiveApi.Answer none = ADMIN.send(
                "PUT", TUNING + "/judgements", "{\"words\": \"nothing graded\"}", "Content-Type", "application/json");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.json().path("detail").asText()).contains("grade one record or more");
    }

    private static JsonNode save(long basedOn, String synonyms) {
        ArchiveApi.Answer saved =
                ADMIN.send("PUT", TUNING, body(basedOn, synonyms), "Content-Type", "application/json");
        assertThat(saved.status()).as(saved.raw().body()).isEqualTo(200);
        return saved.json();
    }

    private static String body(long basedOn, String synonyms) {
        ObjectNode body = JSON.createObjectNode();
        body.put("basedOn", basedOn).put("synonyms", synonyms);
        return body.toString();
    }

    private static int total(String text) {
        ArchiveApi.Answer answer = ANYONE.get("/search?q=" + encoded(text));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.json().path("total").asInt();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
