package org.researcharchive.launcher.backup;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The first entry of a backup: what it is and what it takes to read it.
 *
 * @param format {@link #FORMAT} in every backup
 * @param formatVersion of the file itself
 * @param archiveVersion of the program that wrote it, for people
 * @param schemaVersion number of the last migration that the database had seen
 * @param madeAt the moment that the backup shows, ISO 8601 in UTC
 * @param tables in the order in which they follow
 * @param sequences each with the last number that it gave
 */
record About(
        String format,
        int formatVersion,
        String archiveVersion,
        int schemaVersion,
        String madeAt,
        List<Table> tables,
        Map<String, Long> sequences) {
    static final String FORMAT = "research-archive-backup";
    /** What this program writes, and the newest that it reads. */
    static final int FORMAT_VERSION = 1;

    About {
        // read from a file that may be anything
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(archiveVersion, "archiveVersion");
        Objects.requireNonNull(madeAt, "madeAt");
        tables = List.copyOf(tables);
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    }
}
