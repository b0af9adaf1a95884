package org.researcharchive.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The end of a log file. */
public final class LogTail {
    private static final int WINDOW_BYTES = 64 * 1024;
    private static final int LINE_LENGTH = 300;
    private static final String CAUSE = "Caused by: ";
    private static final Pattern NOISE =
            Pattern.compile("\\s*(at |\\.\\.\\. \\d+ more|\\|#]|\\[#\\|.*\\|\\s*$).*|\\s*");

    private LogTail() {}

    /** The last line that is neither blank nor part of a stack trace. */
    public static String lastMeaningfulLine(Path log) {
        List<String> lines = lastLines(log, Integer.MAX_VALUE);
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (!NOISE.matcher(line).matches()) {
                return shortened(line.strip());
            }
        }
        return "it wrote nothing";
    }

    private static String shortened(String line) {
        return line.length() > LINE_LENGTH ? line.substring(0, LINE_LENGTH) + "..." : line;
    }

    /** The innermost cause of the last stack trace in the log. */
    public static Optional<String> lastCause(Path log) {
        return lastLines(log, Integer.MAX_VALUE).stream()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((earlier, later) -> later)
                .map(line -> shortened(line.substring(CAUSE.length())));
    }

    /** Up to {@code count} last lines, of the file's last 64 KB; none of a file that is not there. */
    public static List<String> lastLines(Path log, int count) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - WINDOW_BYTES);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
