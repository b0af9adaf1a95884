package org.researcharchive.web.cite;

/** The styles in which the archive prints citations, by the names of their files. */
enum CitationStyle {
    APA("APA", "apa", "en-US"),
    CHICAGO("Chicago (author-date)", "chicago-author-date", "en-US"),
    MLA("MLA", "modern-language-association", "en-US"),
    HARVARD("Harvard", "harvard-cite-them-right", "en-GB"),
    IEEE("IEEE", "ieee", "en-US"),
    VANCOUVER("Vancouver", "nlm-citation-sequence", "en-US");

    private final String title;
    private final String file;
    private final String language;

    CitationStyle(String title, String file, String language) {
        this.title = title;
        this.file = file;
        this.language = language;
    }

    /** The name that readers know; it is the same in every language. */
    String title() {
        return title;
    }

    String file() {
        return file;
    }

    /** The language whose quotation marks and dates it prints. */
    String language() {
        return language;
    }

    /** British print has the comma behind the quotation, which the processor does not know of. */
    String punctuated(String text) {
        return language.equals("en-GB") ? text.replace(",\u2019", "\u2019,") : text;
    }
}
