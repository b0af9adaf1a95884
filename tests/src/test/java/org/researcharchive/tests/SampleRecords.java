package org.researcharchive.tests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;

/**
 * Records of one test, told from all others by a word that nobody else uses. They are withdrawn in the end, so that
 * tests can share one archive.
 */
final class SampleRecords implements AutoCloseable {

    private final ArchiveApi api = ArchiveApi.asAdmin();
    private final List<String> ids = new ArrayList<>();
    private final String word;

    /**
     * Names the records.
     *
     * @param word stands in each of them
     */
    SampleRecords(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Publishes a record and returns its number. */
    String publish(String title, String date, String category, String author, String type) {
        ArchiveApi.Answer answer =
                api.post("/publications", """
                {"title":"%s","publishedOn":"%s","categories":["%s"],"authors":[{"name":"%s"}],"type":"%s",
                 "series":"Tests of %s","summary":"A note about %s.","status":"published",
                 "body":"<p>The %s is mentioned here.</p>"}""".formatted(title, date, category, author, type, word, word, word));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        ids.add(answer.json().get("id").asText());
        return ids.getLast();
    }

    /** Waits until all records can be found. */
    void awaitFound() {
        await().atMost(20, SECONDS)
                .until(() -> api.get("/search?q=" + word).json().path("total").asInt() == ids.size());
    }

    @Override
    public void close() {
        ids.forEach(id -> api.send("DELETE", "/publications/" + id, ""));
    }
}
