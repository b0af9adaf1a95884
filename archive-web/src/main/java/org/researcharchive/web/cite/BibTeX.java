package org.researcharchive.web.cite;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/** Citations as BibTeX entries in UTF-8, as biber and every present BibTeX read them. */
final class BibTeX {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z0-9]+");

    /** Words that styles must not write small: those with a capital that is not just the first of a word. */
    private static final Pattern CAPITALS = Pattern.compile("[\\p{L}\\p{N}]+\\p{Lu}[\\p{L}\\p{N}]*");

    private BibTeX() {}

    static String entry(Citation citation) {
        StringBuilder entry = new StringBuilder(512);
        CitedKind kind = citation.kind();
        entry.append('@')
                .append(type(citation))
                .append('{')
                .append(key(citation))
                .append(",\n");
        field(entry, "title", title(citation.title()));
        field(
                entry,
                "author",
                citation.authors().isEmpty()
                        ? null
                        : citation.authors().stream().map(BibTeX::name).collect(Collectors.joining(" and ")));
        date(entry, citation.issued());
        text(entry, containerField(kind), citation.container());
        text(entry, "series", citation.collection());
        text(entry, kind == CitedKind.REPORT ? "institution" : "publisher", citation.publisher());
        text(entry, "number", citation.number() == null ? citation.issue() : citation.number());
        text(entry, "volume", citation.volume());
        text(entry, "pages", citation.page() == null ? null : citation.page().replaceAll("\\s*[-\u2013]+\\s*", "--"));
        raw(entry, "doi", citation.doi());
        text(entry, "isbn", citation.isbn());
        text(entry, "issn", citation.issn());
        raw(entry, "url", citation.url());
        text(entry, "language", citation.language());
        text(entry, "keywords", citation.keywords());
        text(entry, "abstract", citation.summary());
        return entry.append("}\n").toString();
    }

    /** An article in nothing is no article to BibTeX. */
    private static String type(Citation citation) {
        boolean contained = !containerField(citation.kind()).equals("howpublished");
        return contained && citation.container() == null
                ? CitedKind.PAGE.bibtex()
                : citation.kind().bibtex();
    }

    private static String containerField(CitedKind kind) {
        return switch (kind) {
            case CONFERENCE_PAPER, CHAPTER -> "booktitle";
            case JOURNAL_ARTICLE, COMMENTARY, NEWS -> "journal";
            default -> "howpublished";
        };
    }

    /** The first author's name, the year and the number, in plain letters: {@code matsuo2019-12}. */
    private static String key(Citation citation) {
        String name = citation.authors().isEmpty()
                ? ""
                : citation.authors().getFirst().familyName();
        String folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String plain = NOT_IN_KEYS.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
        PartialDate issued = citation.issued();
        return (plain.isEmpty() ? "publication" : plain)
                + (issued == null ? "" : issued.year())
                + citation.id().substring(citation.id().lastIndexOf('-'));
    }

    private static String name(CitedName name) {
        if (name.literal() != null) {
            return "{" + escaped(name.literal()) + "}";
        }
        StringBuilder parts = new StringBuilder(escaped(name.familyName()));
        if (name.suffix() != null) {
            parts.append(", ").append(escaped(name.suffix()));
        }
        if (name.given() != null) {
            parts.append(", ").append(escaped(name.given()));
        }
        // the word that parts names must not be read inside of one
        return parts.toString().replaceAll("(?i)\\band\\b", "{$0}");
    }

    private static String title(String title) {
        return CAPITALS.matcher(escaped(title)).replaceAll("{$0}");
    }

    private static void date(StringBuilder entry, @Nullable PartialDate date) {
        if (date == null) {
            return;
        }
        List<Integer> parts = Citation.parts(date);
        raw(entry, "year", Integer.toString(parts.getFirst()));
        if (parts.size() > 1) {
            entry.append("  month = ").append(MONTHS.get(parts.get(1) - 1)).append(",\n");
        }
        if (parts.size() > 2) {
            raw(entry, "day", Integer.toString(parts.get(2)));
        }
    }

    private static void text(StringBuilder entry, String name, @Nullable String value) {
        field(entry, name, value == null ? null : escaped(value));
    }

    /** Addresses are set as they are; only what would end the field is written in another way. */
    private static void raw(StringBuilder entry, String name, @Nullable String value) {
        field(
                entry,
                name,
                value == null
                        ? null
                        : value.replace("\\", "%5C")
                                .replace("{", "%7B")
                                .replace("}", "%7D")
                                .replaceAll("\\s+", "%20"));
    }

    private static void field(StringBuilder entry, String name, @Nullable String value) {
        if (value != null) {
            entry.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** Text in which no sign means anything to TeX. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            switch (sign) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(sign);
                // a lone \{ would still count as a brace when the entry's end is looked for
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
