package org.researcharchive.web.cite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;

/** Reads the citation out of a record. Nothing is invented: what the record does not say, its citation does not. */
final class Citations {

    private static final Pattern DOI_PREFIX = Pattern.compile("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)");

    /** Kinds that are whole works: their series collects them, it does not contain them. */
    private static final Set<CitedKind> WHOLE =
            Set.of(CitedKind.REPORT, CitedKind.BOOK, CitedKind.THESIS, CitedKind.DATASET, CitedKind.WORKING_PAPER);

    private Citations() {}

    /**
     * @param url the permanent address of the record
     */
    static Citation of(PublicationDetails publication, String url) {
        PublicationDraft record = publication.record();
        Map<String, String> identifiers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        identifiers.putAll(record.identifiers());
        String series = blankToNull(record.series());
        String issn = identifiers.get("issn");
        CitedKind kind = CitedKind.of(record.type(), series, issn != null);
        boolean whole = WHOLE.contains(kind);
        return new Citation(
                "publication-" + publication.id(),
                kind,
                title(record),
                record.authors().stream().map(Citations::name).toList(),
                record.publishedOn(),
                whole ? null : series,
                whole ? series : null,
                blankToNull(record.publisher()),
                first(identifiers, "reportNumber", "report-number", "number"),
                first(identifiers, "volume"),
                first(identifiers, "issue"),
                first(identifiers, "pages", "page"),
                doi(identifiers.get("doi")),
                blankToNull(identifiers.get("isbn")),
                blankToNull(issn),
                blankToNull(record.summary()),
                blankToNull(String.join(", ", keywords(record))),
                record.language(),
                url);
    }

    /** Tags first, then the last step of each category. */
    static List<String> keywords(PublicationDraft record) {
        Set<String> words = new LinkedHashSet<>(record.tags());
        record.categories().forEach(path -> words.add(path.substring(path.lastIndexOf('/') + 1)));
        return List.copyOf(words);
    }

    private static String title(PublicationDraft record) {
        String title = record.title() == null ? "" : record.title().strip();
        String subtitle = blankToNull(record.subtitle());
        if (subtitle == null) {
            return title;
        }
        boolean ended = !title.isEmpty() && "?!:.".indexOf(title.charAt(title.length() - 1)) >= 0;
        return title + (ended ? " " : ": ") + subtitle;
    }

    private static CitedName name(AuthorDraft author) {
        return NameReader.read(author.name() == null ? "" : author.name());
    }

    private static @Nullable String doi(@Nullable String value) {
        String doi = blankToNull(value);
        return doi == null ? null : DOI_PREFIX.matcher(doi).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String first(Map<String, String> identifiers, String... schemes) {
        for (String scheme : schemes) {
            String value = blankToNull(identifiers.get(scheme));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
