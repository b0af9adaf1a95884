package org.researcharchive.importing.wxr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.importing.upload.UnreadableUploadException;

/** Exports that others have made to test importers, which lie beside the project and are no part of it. */
class SharedExportsTest {

    private Path folder = Path.of("");

    @BeforeEach
    void findExports() {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve("shared/data/wxr"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: there is no folder shared/data/wxr beside the project");
        folder = found.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "cdata-edge.xml, 1, 0",
        "large-authors.xml, 0, 300",
        "valid-wxr-1.0.xml, 6, 0",
        "valid-wxr-1.1.xml, 2, 0",
        "wxr-comprehensive.xml, 2, 0",
        "wxr-utf-8-challenges.xml, 1, 0",
        "themeunittestdata.wordpress.xml, 79, 107"
    })
    void everyValidExportComesInWhole(String file, int records, int atLeastLeftOut) throws IOException {
        List<RecordLine> rows = read(folder.resolve(file));

        assertThat(rows).noneMatch(row -> row.draft() == null && !row.leftOut());
        assertThat(rows.stream().filter(row -> row.draft() != null)).hasSize(records);
        assertThat(rows.stream().filter(RecordLine::leftOut)).hasSizeGreaterThanOrEqualTo(atLeastLeftOut);
        assertThat(rows).allSatisfy(row -> {
            if (row.draft() != null) {
                assertThat(row.draft().title()).isNotBlank();
            }
        });
    }

    @Test
    void brokenExportsAreRefusedWithLineAndColumn() {
        assertThatThrownBy(() -> read(folder.resolve("malformed.xml")))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("malformed.xml, line 9")
                .hasMessageContaining("column");
        assertThatThrownBy(() -> read(folder.resolve("missing-version-tag.xml")))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("wp:wxr_version")
                .hasMessageContaining("column");
    }

    private static List<RecordLine> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        WxrSite site = WxrSite.read(Files.newInputStream(file), name);
        List<RecordLine> rows = new ArrayList<>();
        try (WxrReader reader = WxrReader.open(Files.newInputStream(file), name, site, "shared")) {
            for (RecordLine row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        assertThat(rows).hasSize((int) site.rows());
        return rows;
    }
}
