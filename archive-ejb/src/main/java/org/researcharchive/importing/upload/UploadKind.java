package org.researcharchive.importing.upload;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file of an upload is, told from its content where that is clear, then from its name, then from its type. */
public enum UploadKind {
    /** Archive records, one a line, gzipped or not. */
    LINES,
    /** A WordPress export, gzipped or not. */
    WXR,
    /** A table with a record a row, gzipped or not. Its columns need to be told what they are. */
    CSV,
    /** One page of plain text. */
    PAGE,
    /** A zip of the others, tables excepted, and of the files that records name. */
    ZIP;

    /** How many first bytes {@link #of} wants to see. */
    public static final int LOOK = 512;

    /** The kind, or nothing where it cannot be told or is none of these. */
    public static Optional<UploadKind> of(byte[] start, @Nullable String mediaType, String name) {
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            return Optional.of(ZIP);
        }
        if (start.length > 1 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
            return ofName(name).filter(kind -> kind != PAGE).or(() -> Optional.of(LINES));
        }
        return ofName(name)
                .filter(kind -> kind != ZIP)
                .or(() -> ofType(mediaType))
                .or(() -> switch (firstCharacter(start)) {
                    case '{' -> Optional.of(LINES);
                    case '<' -> Optional.of(start).filter(UploadKind::isXml).map(xml -> WXR);
                    default -> Optional.empty();
                });
    }

    /** The kind of an entry of a zip; nothing for files that are neither records nor pages. */
    public static Optional<UploadKind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz") || lower.endsWith(".ndjson")) {
            return Optional.of(LINES);
        }
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        if (plain.endsWith(".xml") || plain.endsWith(".wxr")) {
            return Optional.of(WXR);
        }
        if (plain.endsWith(".csv") || plain.endsWith(".tsv")) {
            return Optional.of(CSV);
        }
        return lower.endsWith(".txt") ? Optional.of(PAGE) : Optional.empty();
    }

    private static boolean isXml(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        return text.contains("<?xml") || text.contains("<rss");
    }

    private static Optional<UploadKind> ofType(@Nullable String mediaType) {
        String type =
                mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "application/x-ndjson", "application/jsonl", "application/x-jsonlines", "application/json" ->
                Optional.of(LINES);
            case "text/xml", "application/xml", "application/rss+xml" -> Optional.of(WXR);
            case "text/csv", "text/tab-separated-values" -> Optional.of(CSV);
            case "text/plain" -> Optional.of(PAGE);
            default -> Optional.empty();
        };
    }

    private static char firstCharacter(byte[] start) {
        for (byte b : start) {
            // white space and the bytes of a byte order mark
            if (b > ' ') {
                return (char) b;
            }
        }
        return 0;
    }
}
