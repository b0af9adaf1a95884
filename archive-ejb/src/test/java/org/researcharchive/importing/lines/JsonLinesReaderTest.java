package org.researcharchive.importing.lines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;

class JsonLinesReaderTest {

    @Test
    void goodLinesGoInWhateverStandsBetweenThem() throws IOException {
        List<RecordLine> lines = read(good("1") + "\nnot json\n\n" + good("2") + "\r\n[1]\n" + good("3"));

        assertThat(lines)
                .extracting(RecordLine::number, line -> line.draft() != null)
                .containsExactly(tuple(1L, true), tuple(2L, false), tuple(4L, true), tuple(5L, false), tuple(6L, true));
    }

    @Test
    void anEmptyFileHoldsNoRecord() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("\n \n\t\r\n")).isEmpty();
    }

    @Test
    void aByteOrderMarkIsTolerated() throws IOException {
        assertThat(drafts(read("\uFEFF" + good("1"))))
                .extracting(PublicationDraft::sourceId)
                .containsExactly("1");
    }

    @Test
    void gzippedFilesAreReadAsTheyAre() throws IOException {
        byte[] twoMembers = concat(gzip(good("1") + "\n"), gzip(good("2") + "\n"));

        assertThat(drafts(read(twoMembers)))
                .extracting(PublicationDraft::sourceId)
                .containsExactly("1", "2");
    }

    @Test
    void aCutOffGzipFileGivesWhatIsBeforeTheCutAndSaysSo() throws IOException {
        StringBuilder many = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            many.append(good(i + "-" + random.nextLong())).append('\n');
        }
        byte[] whole = gzip(many.toString());

        List<RecordLine> lines = read(Arrays.copyOf(whole, whole.length / 2));

        assertThat(lines).hasSizeBetween(1000, 4000);
        assertThat(lines.getLast().draft()).isNull();
        assertThat(lines.getLast().problems().getFirst().message()).contains("damaged or cut off");
    }

    @Test
    void aLineOverTheLimitIsReportedAndTheNextOneRead() throws IOException {
        String long_ = "{\"sourceId\":\"1\",\"title\":\"" + "x".repeat(200_000) + "\"}";

        List<RecordLine> lines = read((long_ + "\n" + good("2")).getBytes(UTF_8), 100_000);

        assertThat(lines).extracting(RecordLine::number).containsExactly(1L, 2L);
        assertThat(lines.getFirst().problems())
                .extracting(Violation::field, Violation::value)
                .containsExactly(tuple("line", long_.length() + " bytes"));
        assertThat(lines.getFirst().problems().getFirst().message()).contains("100000 bytes");
        assertThat(lines.get(1).draft()).isNotNull();
    }

    @Test
    void bytesOfAnotherEncodingAreNamedWithTheirPlace() throws IOException {
        byte[] latin = "{\"sourceId\":\"1\",\"title\":\"Caf\u00e9\"}\n".getBytes(ISO_8859_1);

        List<RecordLine> lines = read(concat(latin, good("2").getBytes(UTF_8)));

        assertThat(lines.getFirst().problems())
                .containsExactly(new Violation("line", "0xE9", "byte 29 (0xE9) is not UTF-8; save the file as UTF-8"));
        assertThat(lines.get(1).draft()).isNotNull();
    }

    @Test
    void anUnknownFieldIsMentionedOnceAFile() throws IOException {
        String line =
                "{\"sourceId\":\"%s\",\"title\":\"T\",\"colour\":\"red\",\"authors\":[{\"name\":\"A\",\"age\":7}]}";

        List<RecordLine> lines = read(line.formatted("1") + "\n" + line.formatted("2"));

        assertThat(lines.get(0).problems()).extracting(Violation::field).containsExactly("authors[0].age", "colour");
        assertThat(lines.get(1).problems()).isEmpty();
        assertThat(drafts(lines))
                .allSatisfy(draft ->
                        assertThat(draft.extra()).containsEntry("colour", "red").containsEntry("authors[0].age", 7));
    }

    @Test
    void readingGoesOnAfterALineOfAnEarlierRun() throws IOException {
        String file = good("1") + "\n\nbroken\n" + good("2") + "\n" + good("3");
        try (JsonLinesReader reader = reader(file.getBytes(UTF_8), 1000)) {
            reader.skipTo(4);

            RecordLine line = reader.next();

            assertThat(line).isEqualTo(new PublicationLineParser("test", 1000).parse(5, good("3")));
        }
    }

    @Test
    void skippingPastTheEndEndsQuietly() throws IOException {
        try (JsonLinesReader reader = reader(good("1").getBytes(UTF_8), 1000)) {
            reader.skipTo(1000);
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void aMillionLinesAreReadInMemoryThatDoesNotGrow() throws IOException {
        int lines = 1_000_000;
        int read = 0;
        try (JsonLinesReader reader = new JsonLinesReader(new Endless(good("x") + "\n", lines), "test")) {
            long early = 0;
            for (RecordLine line = reader.next(); line != null; line = reader.next()) {
                if (++read == lines / 10) {
                    early = usedAfterCollection();
                }
            }
            assertThat(usedAfterCollection() - early).isLessThan(8 << 20);
        }
        assertThat(read).isEqualTo(lines);
    }

    private static long usedAfterCollection() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String good(String id) {
        return "{\"sourceId\":\"%s\",\"title\":\"Title %s\"}".formatted(id, id);
    }

    private static List<RecordLine> read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private static List<RecordLine> read(byte[] bytes) throws IOException {
        return read(bytes, 1_000_000);
    }

    private static List<RecordLine> read(byte[] bytes, int longestLine) throws IOException {
        List<RecordLine> lines = new ArrayList<>();
        try (JsonLinesReader reader = reader(bytes, longestLine)) {
            for (RecordLine line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static JsonLinesReader reader(byte[] bytes, int longestLine) throws IOException {
        return new JsonLinesReader(new ByteArrayInputStream(bytes), "test", longestLine);
    }

    private static List<PublicationDraft> drafts(List<RecordLine> lines) {
        return lines.stream().map(RecordLine::draft).toList();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    /** The same line over and over, without holding more than one. */
    private static final class Endless extends InputStream {
        private final byte[] line;
        private long at;
        private final long end;

        Endless(String line, long times) {
            this.line = line.getBytes(UTF_8);
            this.end = times * this.line.length;
        }

        @Override
        public int read() {
            return at == end ? -1 : line[(int) (at++ % line.length)];
        }

        @Override
        public int read(byte[] into, int start, int length) {
            int count = (int) Math.min(length, end - at);
            for (int i = 0; i < count; i++) {
                into[start + i] = (byte) read();
            }
            return count == 0 ? -1 : count;
        }
    }
}
