package org.researcharchive.importing.job;

import java.util.List;

/** Where pieces of an import are stored, each call in a transaction of its own. */
interface ChunkStore {

    /** Stores all of the items, or throws and stores none. */
    void save(List<ImportItem> items);

    /** Reports an item that cannot be stored. */
    void refuse(ImportItem item, RuntimeException why);
}
