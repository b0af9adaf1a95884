package org.researcharchive.importing.job;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.researcharchive.importing.csv.CsvRecordReader;
import org.researcharchive.importing.lines.JsonLinesReader;
import org.researcharchive.importing.lines.LineSplitter;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.importing.upload.BoundedInputStream;
import org.researcharchive.importing.upload.Upload;
import org.researcharchive.importing.upload.UploadEntry;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.importing.wxr.WxrSite;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.PublicationDraft;

/**
 * A first look over an upload, so that progress is right from the start and a bomb is met before anything is stored.
 *
 * @param entries what is to be imported: text files that a record names are not
 * @param records how many rows they hold
 * @param sites what WordPress exports among them say of their posts, by the names of their entries
 */
record UploadSurvey(List<UploadEntry> entries, long records, Map<String, WxrSite> sites) {

    /** The most that one file may inflate to, in bytes: a hundred times the largest archive anybody has shown us. */
    static final long LONGEST_FILE = 20L * 1024 * 1024 * 1024;

    static UploadSurvey of(Upload upload) throws IOException {
        Set<String> named = namedPages(upload);
        List<UploadEntry> entries = upload.entries().stream()
                .filter(entry -> entry.kind() == UploadKind.LINES || !named.contains(entry.name()))
                .toList();
        long records = 0;
        Map<String, WxrSite> sites = new HashMap<>();
        for (UploadEntry entry : entries) {
            records += switch (entry.kind()) {
                case LINES -> lines(upload, entry);
                case WXR -> {
                    WxrSite site = WxrSite.read(unpacked(upload, entry), entry.name());
                    sites.put(entry.name(), site);
                    yield site.rows();
                }
                case CSV -> CsvRecordReader.count(unpacked(upload, entry));
                case PAGE, ZIP -> 1;
            };
        }
        return new UploadSurvey(entries, records, sites);
    }

    /** The content of a file, gzipped or not, as far as anybody honest needs it. */
    static InputStream unpacked(Upload upload, UploadEntry entry) throws IOException {
        return new BoundedInputStream(JsonLinesReader.inflated(upload.open(entry)), LONGEST_FILE);
    }

    /** Lines that are not empty. Counting them takes a second for some hundred megabytes. */
    private static long lines(Upload upload, UploadEntry entry) throws IOException {
        long records = 0;
        try (LineSplitter lines = new LineSplitter(unpacked(upload, entry), JsonLinesReader.LONGEST_LINE)) {
            while (lines.next()) {
                records += lines.blank() ? 0 : 1;
            }
        } catch (EOFException | ZipException e) {
            // damaged from here on, which the reader reports as one more line
            records++;
        }
        return records;
    }

    /** Text files that belong to a record; only to be asked where both records and text files came. */
    private static Set<String> namedPages(Upload upload) throws IOException {
        Set<String> named = new HashSet<>();
        boolean mixed =
                upload.entries().stream().map(UploadEntry::kind).distinct().count() > 1;
        for (UploadEntry entry : mixed ? upload.entries() : List.<UploadEntry>of()) {
            if (entry.kind() != UploadKind.LINES) {
                continue;
            }
            try (JsonLinesReader reader = new JsonLinesReader(upload.open(entry), "")) {
                for (RecordLine line = reader.next(); line != null; line = reader.next()) {
                    if (line.draft() != null) {
                        files(line.draft())
                                .forEach(path -> upload.nameBeside(entry, path).ifPresent(named::add));
                    }
                }
            }
        }
        return named;
    }

    private static Stream<String> files(PublicationDraft draft) {
        return Stream.concat(
                        draft.images().stream().map(ImageDraft::file),
                        draft.attachments().stream().map(AttachmentDraft::file))
                .filter(path -> path != null);
    }
}
