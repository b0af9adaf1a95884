package org.researcharchive.importing.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.researcharchive.record.PartialDate;

/** {@code Published October 18, 2019} and its like in head or foot; in the head also a line that is a date and no more. */
final class PublicationDay implements PageRule {

    private static final Pattern LABELLED = Pattern.compile(
            "(?:first |originally )?(?:published|posted|released|issued|dated|date|publication date|date published)"
                    + "(?: online)?(?: on|:| -|,)? ?(?<date>.{4,60}?)\\.?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "publication day";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        for (PageLine line : page.margins()) {
            Matcher labelled = LABELLED.matcher(line.plain());
            if (line.isMatter() && labelled.matches()) {
                claim(line, PrintedDates.read(labelled.group("date")), facts);
            }
        }
        page.head().stream()
                // a bare year may be a heading; a bare date after the title is the day
                .filter(line -> line.plain().length() > 4)
                .skip(facts.title() == null ? 1 : 0)
                .forEach(line -> claim(line, PrintedDates.read(line.plain()), facts));
    }

    private void claim(PageLine line, Optional<PartialDate> date, PageFacts facts) {
        date.ifPresent(day -> {
            facts.publishedOn(day);
            line.claim(name());
        });
    }
}
