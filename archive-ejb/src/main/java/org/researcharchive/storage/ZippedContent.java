package org.researcharchive.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into what calls itself a document of an office program: all of them are zip files with a certain part inside. */
final class ZippedContent {

    private static final String ZIP = "application/zip";

    private static final Map<String, String> PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml",
            "application/vnd.oasis.opendocument.text", "content.xml",
            "application/epub+zip", "META-INF/container.xml");

    private ZippedContent() {}

    /** The media type that holds when the content is looked at: a zip file that lacks its part is just that. */
    static String checked(Path file, String mediaType) throws IOException {
        String part = PARTS.get(mediaType);
        if (part == null) {
            return mediaType;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(part) == null ? ZIP : mediaType;
        } catch (ZipException e) {
            return MediaTypes.BINARY;
        }
    }
}
