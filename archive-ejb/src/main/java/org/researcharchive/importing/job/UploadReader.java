package org.researcharchive.importing.job;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.csv.CsvRecordReader;
import org.researcharchive.importing.lines.JsonLinesReader;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.importing.reading.RecordReader;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.importing.upload.Upload;
import org.researcharchive.importing.upload.UploadEntry;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.importing.wxr.WxrReader;
import org.researcharchive.importing.wxr.WxrSite;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;

/** All records of an upload, file after file, from any place in it. */
final class UploadReader implements Closeable {

    private final StoredUpload stored;
    private final Upload upload;
    private final UploadSurvey survey;
    private final RecordFiles files;
    private final Map<String, Long> pagesByName;
    private ImportPosition position;
    private @Nullable RecordReader rows;

    private UploadReader(
            StoredUpload stored, Upload upload, UploadSurvey survey, FileTaking taking, ImportPosition from) {
        this.stored = stored;
        this.upload = upload;
        this.survey = survey;
        this.files = new RecordFiles(taking, upload);
        this.pagesByName = survey.entries().stream()
                .filter(entry -> entry.kind() == UploadKind.PAGE)
                .collect(groupingBy(UploadEntry::fileName, counting()));
        this.position = from;
    }

    /**
     * Opens an upload, and counts what is in it.
     *
     * @param taking what to do with files that records name
     * @param from what is stored already
     */
    static UploadReader open(StoredUpload stored, Path folder, FileTaking taking, ImportPosition from)
            throws IOException {
        Upload upload = stored.open(folder);
        try {
            return new UploadReader(stored, upload, UploadSurvey.of(upload), taking, from);
        } catch (IOException e) {
            upload.close();
            throw e;
        }
    }

    /** How many rows there are, those already stored included. */
    long total() {
        return survey.records();
    }

    /** The next row; null at the end. */
    @Nullable
    ImportItem next() throws IOException {
        while (position.entry() < survey.entries().size()) {
            UploadEntry entry = survey.entries().get(position.entry());
            if (rows == null) {
                rows = reader(entry);
                rows.skipTo(position.row());
            }
            RecordLine row = rows.next();
            if (row != null) {
                position = new ImportPosition(position.entry(), row.number());
                return item(entry, row);
            }
            closeRows();
            position = new ImportPosition(position.entry() + 1, 0);
        }
        return null;
    }

    private RecordReader reader(UploadEntry entry) throws IOException {
        return switch (entry.kind()) {
            case LINES -> new JsonLinesReader(upload.open(entry), stored.sourceFor(entry));
            case WXR -> {
                WxrSite site =
                        Objects.requireNonNull(survey.sites().get(entry.name()), "an export that was not surveyed");
                yield WxrReader.open(UploadSurvey.unpacked(upload, entry), entry.name(), site, source(entry, site));
            }
            case CSV ->
                CsvRecordReader.open(UploadSurvey.unpacked(upload, entry), stored.columns(), stored.sourceFor(entry));
            case PAGE -> {
                boolean unique = pagesByName.getOrDefault(entry.fileName(), 1L) == 1;
                yield new PageReader(
                        upload.open(entry), stored.sourceFor(entry), unique ? entry.fileName() : entry.name());
            }
            case ZIP -> throw new IllegalStateException("A zip in a zip is no entry");
        };
    }

    /** An export is known by its site: the names of its files change with the day. */
    private String source(UploadEntry entry, WxrSite site) {
        return stored.source() != null ? stored.source() : site.source().orElse(stored.sourceFor(entry));
    }

    private ImportItem item(UploadEntry entry, RecordLine row) throws IOException {
        PublicationDraft draft = row.draft();
        if (draft == null) {
            return new ImportItem(position, entry.name(), row);
        }
        List<Violation> problems = new ArrayList<>(row.problems());
        PublicationDraft whole = files.stored(entry, draft, problems);
        return new ImportItem(position, entry.name(), row.with(whole, problems));
    }

    private void closeRows() throws IOException {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeRows();
        upload.close();
    }
}
