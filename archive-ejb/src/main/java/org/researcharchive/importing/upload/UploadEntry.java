package org.researcharchive.importing.upload;

/**
 * A file of an upload that is to be imported.
 *
 * @param name its path in the upload, as people see it in reports
 * @param kind any but {@link UploadKind#ZIP}
 */
public record UploadEntry(String name, UploadKind kind) {

    /** The last part of the path. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The folder in which it lies, with a slash at its end; empty at the top. */
    String folder() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
