package org.researcharchive.importing.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PK..            | text/plain            | a.txt      | ZIP
            {"a":1}         | -                     | import     | LINES
            {"a":1}         | text/plain            | a.txt      | PAGE
            A page          | application/x-ndjson  | a.txt      | PAGE
            A page          | text/plain; charset=x | import     | PAGE
            [1]             | application/x-ndjson  | import     | LINES
            \u00ef\u00bb\u00bf {"a":1} | -          | import     | LINES
            A page          | application/zip       | a.zip      | -
            <html>          | text/html             | a.html     | -
            """)
    void contentComesBeforeNameAndNameBeforeType(String start, String type, String name, UploadKind kind) {
        assertThat(UploadKind.of(start.getBytes(ISO_8859_1), type, name)).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void gzippedFilesAreRecordsWhateverTheyAreCalled() {
        assertThat(UploadKind.of(new byte[] {0x1F, (byte) 0x8B, 8}, "text/plain", "a.txt"))
                .hasValue(UploadKind.LINES);
    }
}
