package org.researcharchive.launcher.backup;

import java.util.Locale;

/** A backup in one line, for people. */
record Summary(About about, Contents contents) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d records, %,d accounts, %,d stored files, as of %s (archive %s, schema %d)",
                contents.rows("publication"),
                contents.rows("account"),
                contents.files().count(),
                about.madeAt(),
                about.archiveVersion(),
                about.schemaVersion());
    }
}
