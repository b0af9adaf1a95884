package org.researcharchive.attachment;

/**
 * A file whose turn it is to be read.
 *
 * @param attempts how often it was taken, this time included
 */
record WaitingFile(String sha256, String fileName, int attempts) {}
