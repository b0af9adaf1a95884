package org.researcharchive.importing.preview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.upload.StoredUpload;

/**
 * An upload that is looked at before it is imported.
 *
 * @param jobId the run that looks at it; null while the columns of a table wait for somebody's word
 * @param importJobId the run that imported it; null where none did
 */
public record ImportPreview(
        long id,
        StoredUpload upload,
        String takenBy,
        Instant takenAt,
        @Nullable Long jobId,
        @Nullable Long importJobId) {}
