package org.researcharchive.launcher.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.process.StatusLine;

/**
 * Reads a backup from its beginning to its end and believes nothing: which entries there are, in which order, what they
 * are called and what they hold must be exactly what the last entry says. Whoever only wants to know whether a backup is
 * sound reads it with a receiver that does nothing.
 */
final class BackupReader {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_JSON_BYTES = 16 << 20;

    /** Takes what a backup holds, as it is read. What is not read from a stream is read past. */
    interface Receiver {
        /** Comes first. */
        void about(About about) throws IOException;

        /** Comes for each table; its rows are text, one a line. */
        void table(Table table, InputStream rows) throws IOException;

        void file(String sha256, InputStream content) throws IOException;
    }

    private final Path backup;
    private final TarArchiveInputStream tar;
    private final Receiver receiver;

    private BackupReader(Path backup, TarArchiveInputStream tar, Receiver receiver) {
        this.backup = backup;
        this.tar = tar;
        this.receiver = receiver;
    }

    /**
     * Reads a backup.
     *
     * @param line shows how far it is
     * @return what is in it
     * @throws IOException when it is damaged or cut short, with what is wrong as its message, or when the receiver fails;
     *     some of it may have been received by then
     * @throws Failure when it is no backup at all, or newer than this program
     */
    static Contents read(Path backup, Receiver receiver, StatusLine line) throws IOException {
        try (InputStream in = line.of(Files.newInputStream(backup), "reading " + backup, Files.size(backup));
                TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(in, 1 << 16), "UTF-8")) {
            return new BackupReader(backup, tar, receiver).read();
        } catch (IllegalArgumentException nonsense) {
            throw new IOException("the header of an entry is not sound", nonsense);
        }
    }

    private Contents read() throws IOException {
        byte[] first = first();
        About about = about(first);
        receiver.about(about);

        List<Contents.Rows> tables = new ArrayList<>();
        for (Table table : about.tables()) {
            expect(next(), BackupWriter.TABLES + table.name() + BackupWriter.TABLE_SUFFIX);
            tables.add(table(table));
        }

        FileTally files = new FileTally();
        String former = "";
        TarArchiveEntry entry = next();
        while (!entry.getName().equals(BackupWriter.CONTENTS)) {
            String name = fileName(entry.getName());
            if (name.compareTo(former) <= 0) {
                throw new IOException("the stored file " + name + " is not where it belongs");
            }
            file(name, files);
            former = name;
            entry = next();
        }

        Contents contents = new Contents(Measure.sha256(first), tables, files.total());
        compare(json(entry), contents);
        if (tar.getNextEntry() != null) {
            throw new IOException("something follows its end");
        }
        return contents;
    }

    private byte[] first() {
        try {
            TarArchiveEntry entry = next();
            expect(entry, BackupWriter.ABOUT);
            return json(entry);
        } catch (IOException | IllegalArgumentException foreign) {
            throw new Failure(
                    backup + " is not a backup of an archive; name a file that `archive backup` wrote", foreign);
        }
    }

    private About about(byte[] json) throws IOException {
        About about = Json.read(json, About.class);
        if (!about.format().equals(About.FORMAT)) {
            throw new IOException("its first entry does not say what it is");
        }
        if (about.formatVersion() > About.FORMAT_VERSION) {
            throw new Failure(backup + " was written by a newer version of the archive (" + about.archiveVersion()
                    + ", format " + about.formatVersion() + "); restore it with that version");
        }
        return about;
    }

    private Contents.Rows table(Table table) throws IOException {
        Measure packed = new Measure();
        Measure plain = new Measure();
        InputStream entry = packed.of(tar);
        InputStream rows = plain.of(new GZIPInputStream(entry, 1 << 16));
        receiver.table(table, rows);
        drain(rows);
        drain(entry);
        return new Contents.Rows(table.name(), plain.lines(), packed.bytes(), packed.sha256());
    }

    private void file(String name, FileTally files) throws IOException {
        Measure measure = new Measure();
        InputStream content = measure.of(tar);
        receiver.file(name, content);
        drain(content);
        files.add(name, measure);
    }

    /** Says which of the parts it is that differs. */
    private static void compare(byte[] said, Contents found) throws IOException {
        if (Arrays.equals(said, Json.write(found))) {
            return;
        }
        Contents expected = Json.read(said, Contents.class);
        for (Contents.Rows table : found.tables()) {
            if (!expected.tables().contains(table)) {
                throw new IOException("the table " + table.name() + " is not what was backed up");
            }
        }
        throw new IOException(
                found.files().equals(expected.files())
                        ? "its first or its last entry was changed"
                        : "its stored files are not those that were backed up");
    }

    /** The next entry, as {@link BackupWriter} writes entries: a plain file with a sound header. */
    private TarArchiveEntry next() throws IOException {
        @Nullable TarArchiveEntry entry = tar.getNextEntry();
        if (entry == null) {
            throw new IOException("it ends too early");
        }
        if (!entry.isCheckSumOK() || entry.getLinkFlag() != TarConstants.LF_NORMAL) {
            throw new IOException("the header of an entry is not sound");
        }
        return entry;
    }

    private static void expect(TarArchiveEntry entry, String name) throws IOException {
        if (!entry.getName().equals(name)) {
            throw new IOException("it has an entry " + entry.getName() + " where " + name + " belongs");
        }
    }

    private static String fileName(String entry) throws IOException {
        String name = entry.startsWith(BackupWriter.FILES) ? entry.substring(BackupWriter.FILES.length()) : "";
        if (!SHA_256.matcher(name).matches()) {
            throw new IOException("it has an entry " + entry + ", which does not belong into a backup");
        }
        return name;
    }

    private byte[] json(TarArchiveEntry entry) throws IOException {
        if (entry.getSize() > MOST_JSON_BYTES) {
            throw new IOException("the entry " + entry.getName() + " is too large");
        }
        return tar.readNBytes((int) entry.getSize());
    }

    private static void drain(InputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }
}
