package org.researcharchive.search.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A document as it travels to the engine: JSON, whose last member is a hash of all others. Whether a document says what
 * its record says is seen by the hash, without reading the document back.
 */
public final class DocumentJson {

    /** The member that holds the hash. */
    public static final String HASH = "contentHash";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Half of a SHA-256: nobody forges a document, and twice as many digits would find no more accidents. */
    private static final int HASH_BYTES = 16;

    private final byte[] bytes;
    private final String hash;

    private DocumentJson(byte[] bytes, String hash) {
        this.bytes = bytes;
        this.hash = hash;
    }

    /** In UTF-8; not a copy, so not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public String hash() {
        return hash;
    }

    static DocumentJson of(PublicationDocument document) {
        byte[] content = content(document);
        String hash = hash(content);
        byte[] last = (",\"" + HASH + "\":\"" + hash + "\"}").getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Arrays.copyOf(content, content.length - 1 + last.length);
        System.arraycopy(last, 0, bytes, content.length - 1, last.length);
        return new DocumentJson(bytes, hash);
    }

    private static byte[] content(PublicationDocument document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Publication " + document.id() + " cannot be written as JSON", e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
