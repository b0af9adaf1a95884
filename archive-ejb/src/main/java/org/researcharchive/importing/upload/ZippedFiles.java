package org.researcharchive.importing.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip, read in place. Its names are only ever looked up among themselves, so a name that climbs out of the zip leads
 * nowhere.
 */
final class ZippedFiles implements Upload {

    private static final int MOST_ENTRIES = 200_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new LinkedHashMap<>();
    private final List<UploadEntry> entries;

    ZippedFiles(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnreadableUploadException("The zip cannot be read (" + e.getMessage() + "); make it again", e);
        }
        try {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableUploadException(
                        "The zip holds " + zip.size() + " files; send at most " + MOST_ENTRIES + " at a time");
            }
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(this::add);
            entries = importable();
            if (entries.isEmpty()) {
                throw new UnreadableUploadException(
                        "The zip holds no .jsonl, .jsonl.gz, .xml or .txt file; put the records or pages into it. A"
                                + " .csv is sent by itself");
            }
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void add(ZipEntry entry) {
        normal(entry.getName()).ifPresent(name -> files.putIfAbsent(name, entry));
    }

    /** Records before pages: only then is it known which text files are pages and which are named by a record. */
    private List<UploadEntry> importable() {
        List<UploadEntry> found = new ArrayList<>();
        for (UploadKind kind : List.of(UploadKind.LINES, UploadKind.WXR, UploadKind.PAGE)) {
            files.keySet().stream()
                    // what macOS and hidden folders add is nobody's record
                    .filter(name -> !name.startsWith("__MACOSX/") && !("/" + name).contains("/."))
                    .filter(name -> UploadKind.ofName(name).filter(kind::equals).isPresent())
                    .forEach(name -> found.add(new UploadEntry(name, kind)));
        }
        return List.copyOf(found);
    }

    @Override
    public List<UploadEntry> entries() {
        return entries;
    }

    @Override
    public InputStream open(UploadEntry entry) throws IOException {
        return open(entry.name());
    }

    @Override
    public Optional<InputStream> beside(UploadEntry entry, String path) throws IOException {
        Optional<String> name = nameBeside(entry, path);
        return name.isPresent() ? Optional.of(open(name.get())) : Optional.empty();
    }

    @Override
    public Optional<String> nameBeside(UploadEntry entry, String path) {
        return normal(entry.folder() + path)
                .filter(files::containsKey)
                .or(() -> normal(path).filter(files::containsKey));
    }

    private InputStream open(String name) throws IOException {
        return zip.getInputStream(files.get(name));
    }

    /** The name without {@code .} and {@code ..}; nothing where it would climb out. */
    private static Optional<String> normal(String name) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : name.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
