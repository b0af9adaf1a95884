package org.researcharchive.launcher.backup;

import java.util.List;

/**
 * The last entry of a backup: what came before it, measured. Written from what was written and compared with what is
 * read, byte by byte, so nothing can be missing, added or changed without being noticed.
 *
 * @param about SHA-256 of the first entry
 */
record Contents(String about, List<Rows> tables, Files files) {
    /**
     * One table.
     *
     * @param bytes of the packed entry
     * @param sha256 of the packed entry
     */
    record Rows(String name, long rows, long bytes, String sha256) {}

    /**
     * All stored files. Each is named by its SHA-256, so they need no list of their own.
     *
     * @param damaged how many are not any more what their names say
     * @param sha256 of a line for each: its name, the SHA-256 of its content and its bytes
     */
    record Files(long count, long bytes, long damaged, String sha256) {}

    Contents {
        tables = List.copyOf(tables);
    }

    /** How many rows of a table there are; none of one that is not here. */
    long rows(String table) {
        return tables.stream()
                .filter(one -> one.name().equals(table))
                .mapToLong(Rows::rows)
                .sum();
    }
}
