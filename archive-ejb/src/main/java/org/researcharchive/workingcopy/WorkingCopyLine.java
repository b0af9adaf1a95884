package org.researcharchive.workingcopy;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A working copy in a list.
 *
 * @param publication null for a record that is not stored yet
 * @param title as typed; may be empty
 */
public record WorkingCopyLine(long id, @Nullable Long publication, String title, Instant keptAt)
        implements Serializable {}
