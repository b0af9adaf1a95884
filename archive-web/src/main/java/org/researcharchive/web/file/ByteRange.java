package org.researcharchive.web.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file, as viewers of long documents ask for it.
 *
 * @param first the first byte, from 0
 * @param last the last byte, inclusive
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What is sent where no part, or none that we know how to send, is asked for. */
    static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    /**
     * Reads a {@code Range} header. Several parts at once are answered by the whole, as RFC 9110 allows.
     *
     * @return null where the part lies outside the file
     */
    static @Nullable ByteRange of(@Nullable String header, long size) {
        Matcher range = SINGLE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return whole(size);
        }
        if (range.group(1).isEmpty()) {
            long length = Long.parseLong(range.group(2));
            return length == 0 || size == 0 ? null : new ByteRange(Math.max(0, size - length), size - 1);
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        return first > last ? null : new ByteRange(first, last);
    }

    long length() {
        return last - first + 1;
    }

    boolean isWhole(long size) {
        return length() == size;
    }
}
