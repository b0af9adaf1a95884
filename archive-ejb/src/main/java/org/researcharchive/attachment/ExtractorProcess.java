package org.researcharchive.attachment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.researcharchive.extract.wire.Limits;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.extract.wire.Request;

/**
 * The extractor as a child of this server. It is handed one file after the other; whatever a file does to it, it is ended
 * and nothing worse comes of it. It sees none of the server's environment, and so no password.
 */
final class ExtractorProcess implements AutoCloseable {

    /** What Java ends with where memory ran out. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LAST_WORDS = 400;

    private final Process process;
    private final Path errors;
    private final DataOutputStream requests;
    private final DataInputStream replies;

    /** A process takes a moment to die and must not be handed anything in it. */
    private volatile boolean closed;

    private ExtractorProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.replies = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /**
     * Starts the extractor in an empty folder of its own.
     *
     * @throws IOException if there is no such program or folder
     */
    static ExtractorProcess start(List<String> command, Path scratch) throws IOException {
        remove(scratch);
        Path errors = Files.createDirectories(scratch).resolve("errors.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectError(ProcessBuilder.Redirect.to(errors.toFile()));
        builder.environment().clear();
        return new ExtractorProcess(builder.start(), errors);
    }

    /**
     * Has one file read.
     *
     * @param limit the longest that may take; the process is ended then
     * @param pages takes each page as it comes
     * @throws UnreadableException if the process ended or had to be ended; this one is of no use any more
     */
    Reply.End read(Request request, Duration limit, Consumer<Reply.Page> pages) throws UnreadableException {
        try (Watch watch = new Watch(limit)) {
            try {
                request.write(requests);
                return read(pages);
            } catch (IOException e) {
                boolean ended = hasEnded();
                close();
                throw watch.isOver()
                        ? new UnreadableException(TextProblem.TOO_SLOW, "ended after " + limit.toSeconds() + " s")
                        : new UnreadableException(ended ? death() : TextProblem.CRASHED, lastWords(e));
            }
        }
    }

    private Reply.End read(Consumer<Reply.Page> pages) throws IOException {
        long characters = 0;
        int last = 0;
        while (true) {
            switch (Reply.read(replies)) {
                case Reply.End end -> {
                    return end;
                }
                case Reply.Page page -> {
                    characters += page.text().length();
                    if (page.number() <= last || characters > Limits.CHARACTERS) {
                        throw new IOException("The extractor sent page " + page.number() + " after page " + last + ", "
                                + characters + " characters in all");
                    }
                    last = page.number();
                    pages.accept(page);
                }
            }
        }
    }

    /** Whether the process ended by itself, which it may still be about. */
    private boolean hasEnded() {
        try {
            return process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private TextProblem death() {
        return process.exitValue() == OUT_OF_MEMORY ? TextProblem.TOO_MUCH_MEMORY : TextProblem.CRASHED;
    }

    /** What it said at the end; where it said nothing, what the server saw. */
    private String lastWords(IOException seen) {
        try {
            String words = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).strip();
            return words.isEmpty() ? seen.toString() : words.substring(Math.max(0, words.length() - LAST_WORDS));
        } catch (IOException unreadable) {
            return seen.toString();
        }
    }

    /** Whether it can be handed another file. */
    boolean isAlive() {
        return !closed && process.isAlive();
    }

    /** Ends the process, in the middle of a file if need be. */
    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
    }

    /** Takes away a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    /** Ends the process when its time is up, which ends the waiting for its next word. */
    private final class Watch implements AutoCloseable {

        private final Thread thread;
        private volatile boolean over;

        Watch(Duration limit) {
            thread = Thread.ofVirtual().start(() -> {
                try {
                    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                        over = true;
                        process.destroyForcibly();
                    }
                } catch (InterruptedException inTime) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        boolean isOver() {
            return over;
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
