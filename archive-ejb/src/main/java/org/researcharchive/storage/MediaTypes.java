package org.researcharchive.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Media types told from a file's first bytes. The sender's word and the name's ending are believed only where the
 * content cannot contradict them.
 */
public final class MediaTypes {

    /** What nothing better is known of, and what must not be opened in a browser, SVG among it. */
    public static final String BINARY = "application/octet-stream";

    /** How many first bytes decide. */
    static final int LOOK = 4096;

    private static final String PDF = "application/pdf";
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private static final Map<String, String> IN_ZIP = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "epub", "application/epub+zip");

    private static final Map<String, String> AS_TEXT =
            Map.of("csv", "text/csv", "md", "text/markdown", "json", "application/json");

    private MediaTypes() {}

    /** Pictures that every browser shows and that cannot hold a script. */
    public static boolean isPicture(String mediaType) {
        return PICTURES.contains(mediaType);
    }

    /** Whether a file may be shown in the page's own origin; everything else is for downloading only. */
    public static boolean isSafeInline(String mediaType) {
        return isPicture(mediaType) || mediaType.equals(PDF) || mediaType.equals("text/plain");
    }

    /**
     * The media type of a file.
     *
     * @param start its first bytes, up to {@value #LOOK}
     */
    static String of(byte[] start, String fileName) {
        String magic = new String(start, 0, Math.min(start.length, 16), ISO_8859_1);
        String ending = ending(fileName);
        if (magic.startsWith("%PDF-")) {
            return PDF;
        }
        if (magic.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (magic.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (magic.startsWith("GIF87a") || magic.startsWith("GIF89a")) {
            return "image/gif";
        }
        if (magic.startsWith("RIFF") && magic.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        if (magic.startsWith("PK\u0003\u0004")) {
            return IN_ZIP.getOrDefault(ending, "application/zip");
        }
        if (magic.startsWith("\u001f\u008b")) {
            return "application/gzip";
        }
        return isText(start) ? text(start, ending) : BINARY;
    }

    private static String text(byte[] start, String ending) {
        String beginning = new String(start, UTF_8).strip().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html") || ending.matches("x?html?")) {
            return "text/html";
        }
        if (beginning.startsWith("<?xml")
                || beginning.contains("<svg")
                || ending.equals("svg")
                || ending.equals("xml")) {
            return BINARY;
        }
        return AS_TEXT.getOrDefault(ending, "text/plain");
    }

    /** UTF-8 without control characters that no text has; a character cut off at the end does not count. */
    private static boolean isText(byte[] start) {
        for (byte b : start) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        CoderResult result =
                UTF_8.newDecoder().decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false);
        return !result.isError();
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
