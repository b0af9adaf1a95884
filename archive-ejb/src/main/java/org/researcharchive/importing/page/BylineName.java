package org.researcharchive.importing.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.researcharchive.importing.page.PrintedNames.PrintedName;
import org.researcharchive.record.PartialDate;

/** {@code By Jane Doe and John Roe}, with or without the date behind it; never the first line, which is a title. */
final class BylineName implements PageRule {

    private static final Pattern BYLINE =
            Pattern.compile("(?:by|written by):? (?<names>.{2,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\s+[–—-]\\s+|,?\\s+on\\s+");

    @Override
    public String name() {
        return "byline";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        page.head().stream().skip(facts.title() == null ? 1 : 0).forEach(line -> {
            Matcher byline = BYLINE.matcher(line.plain());
            if (byline.matches()) {
                take(line, byline.group("names"), facts);
            }
        });
    }

    private void take(PageLine line, String text, PageFacts facts) {
        String[] parts = PARTS.split(text, 2);
        Optional<PartialDate> date = parts.length == 2 ? PrintedDates.read(parts[1]) : Optional.empty();
        if (parts.length == 2 && date.isEmpty()) {
            return;
        }
        List<PrintedName> names = PrintedNames.list(parts[0]);
        // one word after "by" is rather the start of a sentence
        if (names.isEmpty() || parts[0].length() < 4 || (!parts[0].contains(" ") && parts[0].charAt(0) < 0x2E80)) {
            return;
        }
        names.forEach(name -> facts.author(name.name(), name.affiliation()));
        date.ifPresent(facts::publishedOn);
        line.claim(name());
    }
}
