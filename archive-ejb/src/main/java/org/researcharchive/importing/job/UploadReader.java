package org.researcharchive.importing.job;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.lines.JsonLinesReader;
import org.researcharchive.importing.lines.RecordLine;
import org.researcharchive.importing.lines.Utf8;
import org.researcharchive.importing.page.PageRecogniser;
import org.researcharchive.importing.page.UnrecognisedPageException;
import org.researcharchive.importing.upload.BoundedInputStream;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.importing.upload.Upload;
import org.researcharchive.importing.upload.UploadEntry;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.storage.FileStore;

/** All records of an upload, file after file, from any place in it. */
final class UploadReader implements Closeable {

    /** The longest page, in bytes. */
    static final int LONGEST_PAGE = 20 * 1024 * 1024;

    private final StoredUpload stored;
    private final Upload upload;
    private final UploadSurvey survey;
    private final RecordFiles files;
    private final Map<String, Long> pagesByName;
    private final PageRecogniser recogniser = new PageRecogniser();
    private final Utf8 utf8 = new Utf8();
    private ImportPosition position;
    private @Nullable JsonLinesReader lines;

    private UploadReader(
            StoredUpload stored, Upload upload, UploadSurvey survey, FileStore store, ImportPosition from) {
        this.stored = stored;
        this.upload = upload;
        this.survey = survey;
        this.files = new RecordFiles(store, upload);
        this.pagesByName = survey.entries().stream()
                .filter(entry -> entry.kind() == UploadKind.PAGE)
                .collect(groupingBy(UploadEntry::fileName, counting()));
        this.position = from;
    }

    /**
     * Opens an upload, and counts what is in it.
     *
     * @param from what is stored already
     */
    static UploadReader open(StoredUpload stored, Path folder, FileStore store, ImportPosition from)
            throws IOException {
        Upload upload = stored.open(folder);
        try {
            return new UploadReader(stored, upload, UploadSurvey.of(upload), store, from);
        } catch (IOException e) {
            upload.close();
            throw e;
        }
    }

    /** How many records there are, those already stored included. */
    long total() {
        return survey.records();
    }

    /** The next record or refused line; null at the end. */
    @Nullable
    ImportItem next() throws IOException {
        while (position.entry() < survey.entries().size()) {
            UploadEntry entry = survey.entries().get(position.entry());
            ImportItem item = entry.kind() == UploadKind.PAGE ? page(entry) : line(entry);
            if (item != null) {
                position = item.position();
                return item;
            }
            closeLines();
            position = new ImportPosition(position.entry() + 1, 0);
        }
        return null;
    }

    private @Nullable ImportItem line(UploadEntry entry) throws IOException {
        if (lines == null) {
            lines = new JsonLinesReader(upload.open(entry), stored.sourceFor(entry));
            lines.skipTo(position.line());
        }
        RecordLine line = lines.next();
        return line == null ? null : item(entry, line.number(), line.draft(), line.problems());
    }

    private @Nullable ImportItem page(UploadEntry entry) throws IOException {
        if (position.line() > 0) {
            return null;
        }
        try (BoundedInputStream in = new BoundedInputStream(upload.open(entry), LONGEST_PAGE)) {
            String text = utf8.decode(ByteBuffer.wrap(in.readAllBytes()));
            String sourceId = pagesByName.getOrDefault(entry.fileName(), 1L) > 1 ? entry.name() : entry.fileName();
            return item(entry, 1, recogniser.recognise(text, stored.sourceFor(entry), sourceId), List.of());
        } catch (BoundedInputStream.TooLongException e) {
            return item(
                    entry,
                    1,
                    null,
                    List.of(new Violation(
                            "page",
                            null,
                            "is longer than " + LONGEST_PAGE + " bytes; send it in parts or as an attachment")));
        } catch (Utf8.NotUtf8Exception e) {
            return item(entry, 1, null, List.of(new Violation("page", e.value(), String.valueOf(e.getMessage()))));
        } catch (UnrecognisedPageException e) {
            return item(entry, 1, null, List.of(e.violation()));
        }
    }

    private ImportItem item(UploadEntry entry, long line, @Nullable PublicationDraft draft, List<Violation> found)
            throws IOException {
        List<Violation> problems = new ArrayList<>(found);
        PublicationDraft whole = draft == null ? null : files.stored(entry, draft, problems);
        return new ImportItem(new ImportPosition(position.entry(), line), entry.name(), whole, problems);
    }

    private void closeLines() throws IOException {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeLines();
        upload.close();
    }
}
