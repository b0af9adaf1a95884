package org.researcharchive.importing.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.researcharchive.storage.FileStore;
import org.researcharchive.storage.StoredFile;

/** What happens to the files that records name: an import stores them, a look at one says only what they would be. */
interface FileTaking {

    /** A file that an import would not have to bring, since it is stored here. */
    Optional<StoredFile> resolve(String reference);

    /** Takes a file in, or says how it would be known. */
    StoredFile take(InputStream content, String name) throws IOException;

    static FileTaking storing(FileStore store) {
        return new FileTaking() {
            @Override
            public Optional<StoredFile> resolve(String reference) {
                return store.resolve(reference);
            }

            @Override
            public StoredFile take(InputStream content, String name) {
                return store.store(content, name);
            }
        };
    }

    static FileTaking looking(FileStore store) {
        return new FileTaking() {
            @Override
            public Optional<StoredFile> resolve(String reference) {
                return store.resolve(reference);
            }

            @Override
            public StoredFile take(InputStream content, String name) throws IOException {
                return FileStore.describe(content, name);
            }
        };
    }
}
