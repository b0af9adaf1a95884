package org.researcharchive.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.benchmarks.BenchmarkFailure;
import org.researcharchive.publication.IndexablePublication;

class JudgedCollectionTest {

    @TempDir
    private Path folder;

    @Test
    void readsRecordsQueriesAndJudgements() throws IOException {
        write("records.jsonl", """
                {"sourceId": "7", "title": "On tides", "body": "<p>The <em>moon</em>.</p>", "authors": [{"name": "A. Reed"}],
                """.strip() + " \"categories\": [\"Sea\"], \"series\": \"Notes\"}\n");
        write("queries.jsonl", "{\"_id\": \"q1\", \"text\": \"moon\"}\n\n");
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\t7\t2\nq1\t8\t0\n");
        JudgedCollection collection = new JudgedCollection(folder);
        List<IndexablePublication> records = new ArrayList<>();
        collection.forEachRecord(draft -> records.add(JudgedRecord.of(1, draft)));

        assertThat(collection.queries()).isEqualTo(Map.of("q1", "moon"));
        assertThat(collection.judgements().of("q1")).isEqualTo(Map.of("7", 2, "8", 0));
        assertThat(collection.judgements().of("q2")).isEmpty();
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.published()).isTrue();
            assertThat(record.bodyText()).isEqualTo("The moon.");
            assertThat(record.authors()).extracting("name").containsExactly("A. Reed");
        });
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> new JudgedCollection(folder).queries())
                .isInstanceOf(BenchmarkFailure.class)
                .hasMessageContaining("holds no queries.jsonl");
        assertThatThrownBy(() -> new JudgedCollection(folder.resolve("none")))
                .isInstanceOf(BenchmarkFailure.class)
                .hasMessageContaining("is not a folder");
    }

    @Test
    void namesTheLineThatIsNoJudgement() throws IOException {
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\t7\n");

        assertThatThrownBy(() -> new JudgedCollection(folder).judgements())
                .isInstanceOf(BenchmarkFailure.class)
                .hasMessageContaining("'q1\t7'");
    }

    @Test
    void namesTheRecordThatIsRefused() throws IOException {
        write("records.jsonl", "{\"sourceId\": \"1\"}\n");

        assertThatThrownBy(() -> new JudgedCollection(folder).forEachRecord(draft -> {}))
                .isInstanceOf(BenchmarkFailure.class)
                .hasMessageContaining("line 1");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
