package org.researcharchive.web.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.researcharchive.publication.PublicationDetails;

/** The formats in which reference managers take citations. */
public enum CitationFormat {
    BIBTEX("bib", "application/x-bibtex") {
        @Override
        String write(Citation citation) {
            return BibTeX.entry(citation);
        }
    },
    RIS("ris", "application/x-research-info-systems") {
        @Override
        String write(Citation citation) {
            return Ris.reference(citation);
        }
    },
    CSL_JSON("json", "application/vnd.citationstyles.csl+json") {
        @Override
        String write(Citation citation) {
            try {
                return JSON.writeValueAsString(citation);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a citation is text and numbers, which JSON can hold", e);
            }
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String extension;
    private final String mediaType;

    CitationFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** What names of files in this format end in. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of files that end so. */
    static Optional<CitationFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /**
     * The first format of those that a reader asks for.
     *
     * @param mediaTypes the wanted ones, the best first
     */
    public static CitationFormat accepted(List<String> mediaTypes) {
        return mediaTypes.stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(format -> format.mediaType.equalsIgnoreCase(wanted)))
                .findFirst()
                .orElse(BIBTEX);
    }

    abstract String write(Citation citation);

    /**
     * One record, as a member of a list of such.
     *
     * @param url the permanent address of the record
     */
    public String write(PublicationDetails publication, String url) {
        return write(Citations.of(publication, url));
    }

    /**
     * One record as a file of its own; in CSL-JSON a file is always a list.
     *
     * @param url the permanent address of the record
     */
    public String file(PublicationDetails publication, String url) {
        String one = write(publication, url);
        return this == CSL_JSON ? "[" + one + "]\n" : one;
    }
}
