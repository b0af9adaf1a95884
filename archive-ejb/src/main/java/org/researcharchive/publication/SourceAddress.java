package org.researcharchive.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of a record by where it came from, {@code /records?source=...&id=...}. It is known before the record has a
 * number and stays the same when one archive hands its records to another, so texts name records by it; it leads to the
 * address that readers see.
 */
public final class SourceAddress {

    public static final String PATH = "/records";
    public static final String SOURCE = "source";
    public static final String ID = "id";

    private SourceAddress() {}

    public static String of(String source, String sourceId) {
        return PATH + "?" + SOURCE + "=" + escaped(source) + "&" + ID + "=" + escaped(sourceId);
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
