package org.researcharchive.importing.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One file by itself: nothing lies beside it. */
record SingleFile(Path file, UploadEntry entry) implements Upload {

    @Override
    public List<UploadEntry> entries() {
        return List.of(entry);
    }

    @Override
    public InputStream open(UploadEntry ignored) throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public Optional<InputStream> beside(UploadEntry ignored, String path) {
        return Optional.empty();
    }

    @Override
    public Optional<String> nameBeside(UploadEntry ignored, String path) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // nothing stays open between two calls
    }
}
