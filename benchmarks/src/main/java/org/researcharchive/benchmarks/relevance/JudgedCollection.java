package org.researcharchive.benchmarks.relevance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.researcharchive.benchmarks.BenchmarkFailure;
import org.researcharchive.importing.lines.JsonLinesReader;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.record.PublicationDraft;

/**
 * A folder with a judged collection: {@code records.jsonl.gz} (or {@code records.jsonl}) in the archive's record format,
 * {@code queries.jsonl} with {@code _id} and {@code text}, and {@code qrels/test.tsv}.
 */
record JudgedCollection(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    JudgedCollection {
        if (!Files.isDirectory(folder)) {
            throw new BenchmarkFailure(folder + " is not a folder; name one with a judged collection");
        }
    }

    Judgements judgements() {
        return Judgements.read(file("qrels/test.tsv"));
    }

    /** The text of every query by its id. */
    Map<String, String> queries() {
        Path file = file("queries.jsonl");
        Map<String, String> queries = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    JsonNode query = JSON.readTree(line);
                    queries.put(query.path("_id").asText(), query.path("text").asText());
                }
            }
        } catch (JsonProcessingException e) {
            throw new BenchmarkFailure(file + " holds a line that is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new BenchmarkFailure("cannot read " + file + ": " + e.getMessage(), e);
        }
        return queries;
    }

    /** Hands every record on, in the order of the file. */
    void forEachRecord(Consumer<PublicationDraft> use) {
        Path file = Files.exists(folder.resolve("records.jsonl")) ? file("records.jsonl") : file("records.jsonl.gz");
        try (JsonLinesReader reader = new JsonLinesReader(Files.newInputStream(file), "judged")) {
            for (RecordLine line = reader.next(); line != null; line = reader.next()) {
                @Nullable PublicationDraft draft = line.draft();
                if (draft == null) {
                    throw new BenchmarkFailure(file + ", line " + line.number() + ": " + line.problems());
                }
                use.accept(draft);
            }
        } catch (IOException e) {
            throw new BenchmarkFailure("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new BenchmarkFailure(folder + " holds no " + name
                    + "; a judged collection has records.jsonl.gz, queries.jsonl and qrels/test.tsv");
        }
        return file;
    }
}
