package org.researcharchive.web.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.web.cite.CitationFormat;

/** The formats in which a list of results can be taken away. */
public enum ExportFormat {
    CSV("csv", "csv", "text/csv"),
    BIBTEX("bibtex", "bib", "application/x-bibtex"),
    RIS("ris", "ris", "application/x-research-info-systems"),
    CSL_JSON("csl-json", "json", "application/vnd.citationstyles.csl+json"),
    JSON_LINES("jsonl", "jsonl", "application/x-ndjson");

    private final String code;
    private final String extension;
    private final String mediaType;

    ExportFormat(String code, String extension, String mediaType) {
        this.code = code;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /**
     * Reads the value of the {@code format} parameter.
     *
     * @throws InvalidSearchException if the value names no format
     */
    public static ExportFormat of(String value) {
        String code = value.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidSearchException(
                        "format",
                        value,
                        "is not a format; use "
                                + Arrays.stream(values())
                                        .map(ExportFormat::code)
                                        .collect(Collectors.joining(", "))));
    }

    /** The value of the {@code format} parameter. */
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name under which a list is kept. */
    public String fileName() {
        return "publications." + extension;
    }

    /** Makes a writer and writes what comes before the first record. */
    RecordWriter open(Writer out) throws IOException {
        return switch (this) {
            case CSV -> CsvRecords.open(out);
            case BIBTEX -> new CitedRecords(out, CitationFormat.BIBTEX);
            case RIS -> new CitedRecords(out, CitationFormat.RIS);
            case CSL_JSON -> CitedRecords.list(out);
            case JSON_LINES -> new JsonLines(out);
        };
    }
}
