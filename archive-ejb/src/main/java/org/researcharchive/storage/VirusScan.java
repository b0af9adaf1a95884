package org.researcharchive.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.researcharchive.storage.FileRefusedException.Reason;

/**
 * Has each file looked at by a program before it is stored: {@code archive.virus.scan} ({@code ARCHIVE_VIRUS_SCAN}), a
 * command such as {@code clamdscan --fdpass --no-summary}, to which the path of the file is added. The command answers by
 * its exit code: 0 lets the file in, 1 means that something was found, anything else that it could not look. Without the
 * setting nothing is scanned.
 */
@ApplicationScoped
public class VirusScan {

    private static final Logger LOG = System.getLogger(VirusScan.class.getName());
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int FOUND = 1;
    private static final int LAST_WORDS = 300;

    private final List<String> command;
    private final Duration longest;

    /** For the container's proxy. */
    protected VirusScan() {
        this(List.of(), LONGEST);
    }

    @Inject
    VirusScan(@ConfigProperty(name = "archive.virus.scan") Optional<String> command) {
        this(
                command.map(line -> Arrays.stream(line.strip().split("\\s+"))
                                .filter(word -> !word.isEmpty())
                                .toList())
                        .orElseGet(List::of),
                LONGEST);
    }

    VirusScan(List<String> command, Duration longest) {
        this.command = List.copyOf(command);
        this.longest = longest;
    }

    /**
     * Lets a file in or not.
     *
     * @throws FileRefusedException if something was found in it, or the scanner could not say
     */
    void check(Path file, String fileName) {
        if (command.isEmpty()) {
            return;
        }
        List<String> line = new ArrayList<>(command);
        line.add(file.toAbsolutePath().toString());
        try {
            Path words = Files.createTempFile("scan-", ".log");
            try {
                run(line, words, fileName);
            } finally {
                Files.deleteIfExists(words);
            }
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The virus scanner cannot be run; see ARCHIVE_VIRUS_SCAN: {0}", e.getMessage());
            throw new FileRefusedException(Reason.NOT_SCANNED, fileName, command.getFirst());
        }
    }

    private void run(List<String> line, Path words, String fileName) throws IOException {
        Process scanner = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        scanner.getOutputStream().close();
        int answer = waitFor(scanner, fileName);
        if (answer == 0) {
            return;
        }
        String said = lastWords(words);
        LOG.log(Level.WARNING, "The virus scanner answered {0} for {1}: {2}", answer, fileName, said);
        throw new FileRefusedException(answer == FOUND ? Reason.INFECTED : Reason.NOT_SCANNED, fileName, said);
    }

    private int waitFor(Process scanner, String fileName) {
        try {
            if (scanner.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return scanner.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        scanner.destroyForcibly();
        throw new FileRefusedException(Reason.NOT_SCANNED, fileName, longest.toSeconds() + " s");
    }

    private static String lastWords(Path words) {
        try {
            String said = new String(Files.readAllBytes(words), StandardCharsets.UTF_8).strip();
            return said.substring(Math.max(0, said.length() - LAST_WORDS));
        } catch (IOException e) {
            throw new UncheckedIOException("What the virus scanner said cannot be read", e);
        }
    }
}
