package org.researcharchive.launcher.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Writes a backup: a tar file whose entries are {@link #ABOUT}, the tables, the stored files and {@link #CONTENTS}, in
 * this order. Tar has no list of entries to hold in memory, and can be read with what every system has.
 */
final class BackupWriter {
    static final String ABOUT = "backup.json";
    static final String TABLES = "tables/";
    /** One row a line, as PostgreSQL's COPY writes text, packed. */
    static final String TABLE_SUFFIX = ".copy.gz";

    static final String FILES = "files/";
    static final String CONTENTS = "contents.json";

    private static final int OWNER_ONLY = 0600;

    private final OutputStream out;
    private final TarArchiveOutputStream tar;
    private final Date madeAt;
    private final List<Contents.Rows> tables = new ArrayList<>();
    private final FileTally files = new FileTally();
    private String about = "";

    /** @param out closed by whoever opened it */
    BackupWriter(OutputStream out, Instant madeAt) {
        this.out = out;
        this.tar = new TarArchiveOutputStream(out, "UTF-8");
        this.madeAt = Date.from(madeAt);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    void about(About about) throws IOException {
        byte[] json = Json.write(about);
        this.about = Measure.sha256(json);
        small(ABOUT, json);
    }

    /** @param packed the rows as the entry is to hold them */
    void table(String name, long rows, Path packed) throws IOException {
        Measure measure = new Measure();
        content(TABLES + name + TABLE_SUFFIX, packed, measure);
        tables.add(new Contents.Rows(name, rows, measure.bytes(), measure.sha256()));
    }

    /**
     * A stored file; they come in the order of their names.
     *
     * @param sha256 its name
     * @return whether its content still is what the name says
     */
    boolean file(String sha256, Path file) throws IOException {
        Measure measure = new Measure();
        content(FILES + sha256, file, measure);
        return files.add(sha256, measure);
    }

    /** Ends the backup; without this nobody takes it for one. */
    Contents seal() throws IOException {
        Contents contents = new Contents(about, tables, files.total());
        small(CONTENTS, Json.write(contents));
        tar.finish();
        out.flush();
        return contents;
    }

    private void small(String name, byte[] content) throws IOException {
        begin(name, content.length);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private void content(String name, Path file, Measure measure) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            begin(name, Files.size(file));
            measure.of(in).transferTo(tar);
            tar.closeArchiveEntry();
        }
    }

    private void begin(String name, long size) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(size);
        entry.setMode(OWNER_ONLY);
        entry.setModTime(madeAt);
        tar.putArchiveEntry(entry);
    }
}
