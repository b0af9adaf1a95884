package org.researcharchive.importing.job;

/**
 * A place in an upload; as a checkpoint, everything up to and including it is stored.
 *
 * @param entry which of the upload's files, from 0
 * @param row which row of it, from 1; 0 before the first
 */
record ImportPosition(int entry, long row) {

    static final ImportPosition START = new ImportPosition(0, 0);

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static ImportPosition parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("'" + text + "' is not a checkpoint of an import");
        }
        return new ImportPosition(
                Integer.parseInt(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return entry + ":" + row;
    }
}
