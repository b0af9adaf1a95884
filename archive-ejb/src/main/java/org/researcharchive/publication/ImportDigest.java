package org.researcharchive.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.researcharchive.record.PublicationDraft;

/** Tells whether a record that comes in again is the one that came in before, word for word. */
final class ImportDigest {

    /** Maps in order of their keys: their own order may differ from one run of the server to the next. */
    private static final ObjectWriter CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writer();

    /** Stands at a record that an import brought and that was taken back: no line is the same as that. */
    static final String TAKEN_BACK = "taken back";

    private ImportDigest() {}

    static String of(PublicationDraft draft) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(draft));
            return HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A record cannot be written as JSON", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
