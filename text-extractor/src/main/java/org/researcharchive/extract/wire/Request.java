package org.researcharchive.extract.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The wish to have one file read.
 *
 * @param name the name it came with, which helps where the content alone does not tell what it is
 */
public record Request(Path file, String name) {

    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(file.toString());
        out.writeUTF(name);
        out.flush();
    }

    /**
     * The next request.
     *
     * @throws java.io.EOFException when the archive wants nothing more
     */
    public static Request read(DataInputStream in) throws IOException {
        return new Request(Path.of(in.readUTF()), in.readUTF());
    }
}
