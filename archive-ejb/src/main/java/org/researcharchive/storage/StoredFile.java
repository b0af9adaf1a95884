package org.researcharchive.storage;

/**
 * A file the archive keeps.
 *
 * @param sha256 its content's digest in lower-case hex, which is its name in the store
 * @param size in bytes
 * @param mediaType told from the content, whatever the sender claimed; see {@link MediaTypes}
 * @param fileName the name it came with, made safe for a URL path and a download
 */
public record StoredFile(String sha256, long size, String mediaType, String fileName) {

    /** How records name it: {@code sha256/fileName}. */
    public String reference() {
        return sha256 + "/" + fileName;
    }
}
