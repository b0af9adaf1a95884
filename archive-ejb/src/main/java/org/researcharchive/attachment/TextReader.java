package org.researcharchive.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.extract.wire.Request;
import org.researcharchive.storage.FileStore;

/** Has one file read and keeps what comes of it: its pages, piece by piece, and how it ended. */
@ApplicationScoped
public class TextReader {

    /** The largest file that is opened, in bytes. */
    static final long LARGEST = 100L * 1024 * 1024;

    /** The longest that one file may take. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    @Inject
    private FileStore files;

    @Inject
    private TextQueue queue;

    /**
     * Reads a file and settles it.
     *
     * @throws UnreadableException if it is not there, is too large, or was the end of the extractor
     */
    void read(WaitingFile file, ExtractorProcess extractor) throws UnreadableException {
        Pages pages = new Pages(file);
        Reply.End end = extractor.read(new Request(place(file), file.fileName()), LONGEST, pages::add);
        pages.keep();
        switch (end.outcome()) {
            case READ -> queue.read(file, end, pages.characters);
            case NOT_TEXT -> queue.skip(file, end);
            case ENCRYPTED -> throw new UnreadableException(TextProblem.ENCRYPTED, end.detail());
            case BROKEN -> throw new UnreadableException(TextProblem.BROKEN, end.detail());
            case BOMB -> throw new UnreadableException(TextProblem.SUSPICIOUS, end.detail());
        }
    }

    private Path place(WaitingFile file) throws UnreadableException {
        Path place = files.find(file.sha256())
                .orElseThrow(() -> new UnreadableException(TextProblem.MISSING, "not in the store of files"));
        try {
            long size = Files.size(place);
            if (size > LARGEST) {
                throw new UnreadableException(TextProblem.TOO_LARGE, size + " bytes");
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException("The stored file " + file.sha256() + " cannot be read", e);
        }
    }

    /** Pages on their way to the database, never many of them in memory. */
    private final class Pages {

        private static final int ENOUGH = 500_000;

        private final WaitingFile file;
        private final List<Reply.Page> waiting = new ArrayList<>();
        private int inWaiting;
        private int characters;

        Pages(WaitingFile file) {
            this.file = file;
        }

        void add(Reply.Page page) {
            waiting.add(page);
            inWaiting += page.text().length();
            characters += page.text().length();
            if (inWaiting >= ENOUGH) {
                keep();
            }
        }

        void keep() {
            if (!waiting.isEmpty()) {
                queue.add(file, waiting);
                waiting.clear();
                inWaiting = 0;
            }
        }
    }
}
