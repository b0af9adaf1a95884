package org.researcharchive.launcher.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.researcharchive.launcher.Failure;

/**
 * What an import sends: the files that were named and those that their records name beside them.
 *
 * @param named as the user gave them
 * @param attached pictures and attachments that records name, where they exist
 */
record ImportFiles(List<Path> named, Set<Path> attached) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The formats of a file that is sent as it is. */
    private enum Format {
        LINES("application/x-ndjson"),
        PACKED_LINES("application/gzip"),
        EXPORT("application/xml"),
        TABLE("text/csv"),
        PAGE("text/plain; charset=UTF-8"),
        ARCHIVE("application/zip");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        static Format of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                return LINES;
            }
            if (name.endsWith(".xml") || name.endsWith(".xml.gz") || name.endsWith(".wxr")) {
                return EXPORT;
            }
            if (name.endsWith(".csv") || name.endsWith(".csv.gz") || name.endsWith(".tsv")) {
                return TABLE;
            }
            if (name.endsWith(".gz")) {
                return PACKED_LINES;
            }
            if (name.endsWith(".txt")) {
                return PAGE;
            }
            if (name.endsWith(".zip")) {
                return ARCHIVE;
            }
            throw new Failure(file + " is none of .jsonl, .jsonl.gz, .xml, .csv, .txt or .zip, which import reads");
        }
    }

    /** @throws Failure when a file is not there, cannot be read or is of no known format */
    static ImportFiles of(Collection<Path> files) {
        List<Path> named = files.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .toList();
        Set<Path> attached = new LinkedHashSet<>();
        for (Path file : named) {
            if (Files.isDirectory(file)) {
                throw new Failure(file + " is a folder; name the files in it");
            }
            if (!Files.isReadable(file)) {
                throw new Failure("There is no readable file " + file);
            }
            Format format = Format.of(file);
            if (format == Format.LINES || format == Format.PACKED_LINES) {
                collectAttached(file, format, attached);
            }
        }
        attached.removeAll(named);
        return new ImportFiles(named, attached);
    }

    /** Whether one file can be sent as it is. */
    boolean isSingle() {
        return named.size() == 1 && attached.isEmpty();
    }

    String contentType() {
        return isSingle() ? Format.of(named.getFirst()).contentType : Format.ARCHIVE.contentType;
    }

    /** The import's name in the archive's history. */
    String name() {
        String first = named.getFirst().getFileName().toString();
        return named.size() == 1 ? first : first + " and " + (named.size() - 1) + " more";
    }

    /** The folder that the names in a zip are relative to, so that records find their files in it as on disk. */
    Path root() {
        Path root = named.getFirst().resolveSibling("");
        for (Path file : named) {
            while (!file.startsWith(root)) {
                root = root.resolve("..").normalize();
            }
        }
        return root;
    }

    /** A record that names files is rare: only lines that might are parsed. */
    private static void collectAttached(Path file, Format format, Set<Path> attached) {
        Path folder = file.resolveSibling("");
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = format == Format.PACKED_LINES ? new GZIPInputStream(raw, 1 << 16) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.contains("\"file\"")).forEach(line -> {
                JsonNode publication = parse(line);
                collect(publication.path("images"), folder, attached);
                collect(publication.path("attachments"), folder, attached);
            });
        } catch (IOException | java.io.UncheckedIOException failure) {
            throw new Failure(file + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static void collect(JsonNode entries, Path folder, Set<Path> attached) {
        for (JsonNode entry : entries) {
            String name = entry.path("file").asText("");
            if (name.isBlank()) {
                continue;
            }
            try {
                Path target = folder.resolve(name).normalize();
                // outside the folder, or absent: the import reports that for the record, with its line number
                if (target.startsWith(folder) && Files.isRegularFile(target)) {
                    attached.add(target);
                }
            } catch (InvalidPathException notAPath) {
                // the import reports that too
            }
        }
    }

    /** A line that is not JSON names no file; the import itself reports it. */
    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode();
        }
    }
}
