package org.researcharchive.storage;

import jakarta.ejb.ApplicationException;

/** A file is not taken; nothing of it is stored. */
@ApplicationException
public class FileRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** It is larger than the settings allow. */
        TOO_LARGE,
        /** The settings do not allow what its content is. */
        TYPE,
        /** It is no picture that every browser shows. */
        NO_PICTURE,
        /** It begins like a picture and does not go on like one. */
        BROKEN_PICTURE,
        /** The scanner found something in it. */
        INFECTED,
        /** The scanner could not say. */
        NOT_SCANNED
    }

    private final Reason reason;
    private final String fileName;
    private final String value;

    FileRefusedException(Reason reason, String fileName, String value) {
        super("The file " + fileName + " was refused: " + reason + " " + value);
        this.reason = reason;
        this.fileName = fileName;
        this.value = value;
    }

    public Reason reason() {
        return reason;
    }

    public String fileName() {
        return fileName;
    }

    /** What was wrong: its media type, the largest size in megabytes, or what the scanner said. */
    public String value() {
        return value;
    }
}
