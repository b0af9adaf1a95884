package org.researcharchive.storage;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What files people may add to a record by hand. An import brings what it brings.
 *
 * @param largestMegabytes of one file
 * @param kinds the endings of what may be attached, in lower case without the dot, all among {@link #KNOWN}
 */
public record FileRules(int largestMegabytes, Set<String> kinds) {

    /** What can be told by content. {@code jpg} stands for every kind of picture, {@code txt} for every kind of text. */
    public static final List<String> KNOWN = List.of(
            "pdf", "docx", "xlsx", "pptx", "odt", "epub", "csv", "json", "md", "txt", "html", "zip", "gz", "jpg");

    /** The most that can be allowed. */
    public static final int LARGEST_MEGABYTES = 1000;

    /** What holds until somebody has said otherwise: no pages, which could pose as the archive's own, and no packages. */
    public static final FileRules INITIAL =
            new FileRules(100, Set.of("pdf", "docx", "xlsx", "pptx", "odt", "epub", "csv", "json", "md", "txt", "jpg"));

    public FileRules {
        kinds = Set.copyOf(kinds);
    }

    /** Endings as people write them in one line, with commas or spaces between and with or without dots. */
    public static Set<String> kinds(String line) {
        Set<String> kinds = new LinkedHashSet<>();
        Arrays.stream(line.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .map(kind -> kind.startsWith(".") ? kind.substring(1) : kind)
                .filter(kind -> !kind.isEmpty())
                .forEach(kinds::add);
        return kinds;
    }

    long largestBytes() {
        return largestMegabytes * 1024L * 1024L;
    }

    /** Whether a file of this media type may be attached. */
    boolean allow(String mediaType) {
        String kind = switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "docx";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "xlsx";
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" -> "pptx";
            case "application/vnd.oasis.opendocument.text" -> "odt";
            case "application/epub+zip" -> "epub";
            case "application/zip" -> "zip";
            case "application/gzip" -> "gz";
            case "application/json" -> "json";
            case "text/csv" -> "csv";
            case "text/markdown" -> "md";
            case "text/plain" -> "txt";
            case "text/html" -> "html";
            default -> MediaTypes.isPicture(mediaType) ? "jpg" : "";
        };
        return kinds.contains(kind);
    }
}
