package org.researcharchive.web.cite;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/** Citations as RIS references: one line a field, lines ended as its specification wants. */
final class Ris {

    private Ris() {}

    static String reference(Citation citation) {
        StringBuilder lines = new StringBuilder(512);
        line(lines, "TY", citation.kind().ris());
        line(lines, "ID", citation.id());
        line(lines, "TI", citation.title());
        citation.authors().forEach(author -> line(lines, "AU", author.inverted()));
        date(lines, citation.issued());
        line(lines, "T2", citation.container());
        line(lines, "T3", citation.collection());
        line(lines, "PB", citation.publisher());
        line(lines, "VL", citation.volume());
        line(lines, "IS", citation.issue());
        line(lines, "M1", citation.number());
        pages(lines, citation.page());
        line(lines, "DO", citation.doi());
        line(lines, "SN", citation.isbn() == null ? citation.issn() : citation.isbn());
        line(lines, "UR", citation.url());
        line(lines, "LA", citation.language());
        if (citation.keywords() != null) {
            for (String keyword : citation.keywords().split(", ", -1)) {
                line(lines, "KW", keyword);
            }
        }
        line(lines, "AB", citation.summary());
        return lines.append("ER  - \r\n").toString();
    }

    /** {@code 2019/10/18/}; what is not known stays empty between its slashes. */
    private static void date(StringBuilder lines, @Nullable PartialDate date) {
        if (date == null) {
            return;
        }
        List<Integer> parts = Citation.parts(date);
        line(lines, "PY", Integer.toString(parts.getFirst()));
        line(
                lines,
                "DA",
                "%04d/%s/%s/"
                        .formatted(
                                parts.getFirst(),
                                parts.size() > 1 ? twoDigits(parts.get(1)) : "",
                                parts.size() > 2 ? twoDigits(parts.get(2)) : ""));
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static void pages(StringBuilder lines, @Nullable String pages) {
        if (pages == null) {
            return;
        }
        String[] ends = pages.split("\\s*[-\u2013]+\\s*", 2);
        line(lines, "SP", ends[0]);
        line(lines, "EP", ends.length > 1 ? ends[1] : null);
    }

    private static void line(StringBuilder lines, String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                    .append("\r\n");
        }
    }
}
