package org.researcharchive.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.extract.wire.Request;
import org.researcharchive.storage.FileNames;

/**
 * The text of a file that somebody waits for, read by an extractor of its own that ends with it. Plain text needs none:
 * there is nothing in it that could do harm.
 */
@ApplicationScoped
public class FileText {

    /** The largest file, in bytes. */
    public static final int LARGEST = 40 * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int AT_A_TIME = 2;

    /** Where a file has no pages, each line that the extractor sends was a paragraph. */
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n+");

    private final Semaphore turns = new Semaphore(AT_A_TIME);

    @Inject
    private ExtractorSettings settings;

    /**
     * Reads a file.
     *
     * @param content not closed
     * @throws UnreadableException if it is too large or cannot be read
     */
    public String of(InputStream content, String fileName) throws UnreadableException {
        try {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableException(TextProblem.TOO_LARGE, "more than " + LARGEST + " bytes");
            }
            String name = FileNames.safe(fileName);
            return name.endsWith(".txt") || name.endsWith(".md") ? plain(bytes) : extracted(bytes, name);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + FileNames.safe(fileName) + " could not be taken in", e);
        }
    }

    private static String plain(byte[] bytes) throws UnreadableException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException(TextProblem.BROKEN, "not UTF-8");
        }
    }

    private String extracted(byte[] bytes, String name) throws IOException, UnreadableException {
        if (!settings.isComplete()) {
            throw new UnreadableException(TextProblem.CRASHED, "ARCHIVE_TEXT_EXTRACTOR is not set");
        }
        takeTurn();
        Path folder = settings.scratch().resolveSibling("page-" + UUID.randomUUID());
        try (ExtractorProcess extractor = ExtractorProcess.start(settings.command(folder), folder)) {
            Path file = Files.write(folder.resolve("page"), bytes);
            StringBuilder text = new StringBuilder();
            Reply.End end = extractor.read(
                    new Request(file, name),
                    LONGEST,
                    page -> text.append(page.text()).append('\n'));
            return switch (end.outcome()) {
                case READ ->
                    end.paged() ? text.toString() : PARAGRAPH_END.matcher(text).replaceAll("\n\n");
                case ENCRYPTED -> throw new UnreadableException(TextProblem.ENCRYPTED, end.detail());
                case BOMB -> throw new UnreadableException(TextProblem.SUSPICIOUS, end.detail());
                case NOT_TEXT, BROKEN -> throw new UnreadableException(TextProblem.BROKEN, end.detail());
            };
        } finally {
            turns.release();
            ExtractorProcess.remove(folder);
        }
    }

    private void takeTurn() throws UnreadableException {
        try {
            if (turns.tryAcquire(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new UnreadableException(TextProblem.TOO_SLOW, "others are being read");
    }
}
