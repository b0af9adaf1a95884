package org.researcharchive.web.cite;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What kind of work a record is, in the words of each format. A record's own type is free text; the usual ones are known
 * and all others are pages of the archive.
 */
public enum CitedKind {
    REPORT("report", "techreport", "RPRT", "Report"),
    WORKING_PAPER("article", "misc", "UNPB", "ScholarlyArticle"),
    CONFERENCE_PAPER("paper-conference", "inproceedings", "CPAPER", "ScholarlyArticle"),
    JOURNAL_ARTICLE("article-journal", "article", "JOUR", "ScholarlyArticle"),
    COMMENTARY("article-magazine", "article", "MGZN", "OpinionNewsArticle"),
    NEWS("article-newspaper", "article", "NEWS", "NewsArticle"),
    BLOG_POST("post-weblog", "misc", "BLOG", "BlogPosting"),
    BOOK("book", "book", "BOOK", "Book"),
    CHAPTER("chapter", "incollection", "CHAP", "Chapter"),
    THESIS("thesis", "phdthesis", "THES", "Thesis"),
    DATASET("dataset", "misc", "DATA", "Dataset"),
    SPEECH("speech", "misc", "GEN", "CreativeWork"),
    PAGE("webpage", "misc", "ELEC", "CreativeWork");

    private static final Map<String, CitedKind> BY_TYPE = Map.ofEntries(
            Map.entry("report", REPORT),
            Map.entry("policy-report", REPORT),
            Map.entry("technical-report", REPORT),
            Map.entry("brief", REPORT),
            Map.entry("policy-brief", REPORT),
            Map.entry("working-paper", WORKING_PAPER),
            Map.entry("preprint", WORKING_PAPER),
            Map.entry("conference-paper", CONFERENCE_PAPER),
            Map.entry("article", JOURNAL_ARTICLE),
            Map.entry("journal-article", JOURNAL_ARTICLE),
            Map.entry("commentary", COMMENTARY),
            Map.entry("opinion", COMMENTARY),
            Map.entry("op-ed", COMMENTARY),
            Map.entry("analysis", COMMENTARY),
            Map.entry("news", NEWS),
            Map.entry("press-release", NEWS),
            Map.entry("blog", BLOG_POST),
            Map.entry("blog-post", BLOG_POST),
            Map.entry("book", BOOK),
            Map.entry("chapter", CHAPTER),
            Map.entry("book-chapter", CHAPTER),
            Map.entry("thesis", THESIS),
            Map.entry("dissertation", THESIS),
            Map.entry("dataset", DATASET),
            Map.entry("speech", SPEECH),
            Map.entry("testimony", SPEECH));

    /** Words in the names of journals; proceedings have them too, but not alone. */
    private static final Pattern JOURNAL = Pattern.compile(
            "(?i)^(?!.*(proceedings|conference|workshop)).*\\b(journal|transactions|quarterly|review|annals)\\b");

    private static final Pattern UNPUBLISHED = Pattern.compile("(?i)\\b(working|discussion) papers?\\b");

    private final String csl;
    private final String bibtex;
    private final String ris;
    private final String schema;

    CitedKind(String csl, String bibtex, String ris, String schema) {
        this.csl = csl;
        this.bibtex = bibtex;
        this.ris = ris;
        this.schema = schema;
    }

    /**
     * Finds the kind of a record. A paper is one of a conference, of a journal or neither, which its series and its
     * identifiers tell.
     */
    static CitedKind of(@Nullable String type, @Nullable String series, boolean inJournal) {
        String known = type == null ? "" : type.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        if (!known.equals("paper")) {
            return BY_TYPE.getOrDefault(known, PAGE);
        }
        if (inJournal || (series != null && JOURNAL.matcher(series).find())) {
            return JOURNAL_ARTICLE;
        }
        return series == null || UNPUBLISHED.matcher(series).find() ? WORKING_PAPER : CONFERENCE_PAPER;
    }

    /** The type in CSL. */
    String csl() {
        return csl;
    }

    /** The entry type in BibTeX. */
    String bibtex() {
        return bibtex;
    }

    /** The reference type in RIS. */
    String ris() {
        return ris;
    }

    /** The type at schema.org. */
    public String schema() {
        return schema;
    }
}
