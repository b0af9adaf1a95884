package org.researcharchive.importing.lines;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strict UTF-8: a byte that is none is an error with a place, never a replacement character in somebody's title. */
public final class Utf8 {

    /** Bytes that are not UTF-8; the message names the first of them. */
    public static final class NotUtf8Exception extends Exception {
        private static final long serialVersionUID = 1L;

        private final String value;

        NotUtf8Exception(String value, String message) {
            super(message);
            this.value = value;
        }

        /** The offending byte, in hex. */
        public String value() {
            return value;
        }
    }

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /**
     * The text the bytes stand for.
     *
     * @throws NotUtf8Exception if the bytes are in another encoding
     */
    public String decode(ByteBuffer bytes) throws NotUtf8Exception {
        int start = bytes.position();
        // one char a byte is the most that UTF-8 can need
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        decoder.reset();
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            String value = String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()));
            throw new NotUtf8Exception(
                    value,
                    "byte " + (bytes.position() - start + 1) + " (" + value + ") is not UTF-8; save the file as UTF-8");
        }
        decoder.flush(text);
        return text.flip().toString();
    }
}
