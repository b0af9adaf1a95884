package org.researcharchive.workingcopy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed and has not saved, as it was kept last.
 *
 * @param form the open form that it is kept for
 * @param publication null for a record that is not stored yet
 * @param baseVersion the version that the form was filled from
 * @param base what stood in the form then; null where that is not known
 * @param content all that was typed, as a JSON object
 */
public record WorkingCopy(
        long id,
        UUID form,
        @Nullable Long publication,
        @Nullable Long baseVersion,
        @Nullable String base,
        String content,
        Instant keptAt) {}
