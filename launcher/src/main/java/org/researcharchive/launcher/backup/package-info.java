/**
 * The whole archive as one file, and the way back. {@code BackupWriter} and {@code BackupReader} know the file,
 * {@code DatabaseSnapshot} and {@code DatabaseLoad} the database, {@code Backup} and {@code Restoration} bring them
 * together. Nothing here holds more than one row or one piece of a file in memory.
 */
@NullMarked
package org.researcharchive.launcher.backup;

import org.jspecify.annotations.NullMarked;
