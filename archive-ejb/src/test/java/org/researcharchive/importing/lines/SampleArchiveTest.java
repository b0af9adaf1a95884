package org.researcharchive.importing.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.researcharchive.author.Orcid;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/** The records that a new archive starts with: they show every field, and nothing in them is wrong. */
class SampleArchiveTest {

    private static final Path SAMPLE = Path.of("../launcher/src/main/sample");
    private static final List<RecordLine> LINES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (JsonLinesReader reader = new JsonLinesReader(Files.newInputStream(SAMPLE.resolve("records.jsonl")), "x")) {
            for (RecordLine line = reader.next(); line != null; line = reader.next()) {
                LINES.add(line);
            }
        }
    }

    @Test
    void everyLineIsARecordOfItsOwn() {
        assertThat(LINES)
                .hasSize(30)
                .allSatisfy(line -> assertThat(line.problems()).isEmpty());
        assertThat(drafts().map(PublicationDraft::sourceId)).doesNotHaveDuplicates();
    }

    @Test
    void togetherTheyUseEveryFieldOfTheFormat() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String line : Files.readAllLines(SAMPLE.resolve("records.jsonl"))) {
            JsonNode record = new ObjectMapper().readTree(line);
            record.properties().forEach(field -> {
                used.add(field.getKey());
                if (field.getValue().isArray()) {
                    field.getValue()
                            .forEach(item ->
                                    item.fieldNames().forEachRemaining(name -> used.add(field.getKey() + "." + name)));
                }
            });
        }

        assertThat(used)
                .containsAll(names("", PublicationDraft.class))
                .containsAll(names("images.", ImageDraft.class))
                .containsAll(names("attachments.", AttachmentDraft.class))
                .containsAll(names("filings.", FilingDraft.class))
                .containsAll(names("links.", LinkDraft.class))
                .containsAll(names("authors.", AuthorDraft.class).stream()
                        .filter(name -> !name.equals("authors.id"))
                        .toList());
    }

    @Test
    void theyShowEveryStatusAndEveryPrecisionOfADateAndADeepTree() {
        assertThat(drafts().map(PublicationDraft::status)).contains(PublicationStatus.values());
        assertThat(drafts().map(PublicationDraft::publishedOn)
                        .filter(Objects::nonNull)
                        .map(PartialDate::precision))
                .contains(PartialDate.Precision.values());
        assertThat(drafts().flatMap(draft -> draft.categories().stream()))
                .anyMatch(path -> path.split("/", -1).length == 3);
        assertThat(drafts().flatMap(draft -> draft.authors().stream())
                        .map(AuthorDraft::name)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyOrcidIsValidAndEveryFileIsThere() {
        assertThat(drafts().flatMap(draft -> draft.authors().stream())
                        .map(AuthorDraft::orcid)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(Orcid::parse);
        assertThat(Stream.concat(
                                drafts().flatMap(draft -> draft.images().stream())
                                        .map(ImageDraft::file),
                                drafts().flatMap(draft -> draft.attachments().stream())
                                        .map(AttachmentDraft::file))
                        .filter(Objects::nonNull))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(file -> assertThat(SAMPLE.resolve(file)).isNotEmptyFile());
    }

    private static Stream<PublicationDraft> drafts() {
        return LINES.stream().map(line -> Objects.requireNonNull(line.draft()));
    }

    private static List<String> names(String path, Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(path::concat)
                .toList();
    }
}
