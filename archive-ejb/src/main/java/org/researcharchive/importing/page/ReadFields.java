package org.researcharchive.importing.page;

import java.util.Map;

/** Which field of a record each rule reads its lines into. */
final class ReadFields {

    private static final Map<String, String> BY_RULE = Map.ofEntries(
            Map.entry("headline", "title"),
            Map.entry("subtitle", "subtitle"),
            Map.entry("series", "series"),
            Map.entry("publication day", "publishedOn"),
            Map.entry("byline", "authors"),
            Map.entry("biography", "authors"),
            Map.entry("photo credit", "images"),
            Map.entry("filing stamp", "filings"),
            Map.entry("contact line", "extra"),
            Map.entry("rights notice", "rights"),
            Map.entry("body", "body"));

    private ReadFields() {}

    static PageReading.Line line(PageLine line) {
        String rule = line.claimedBy();
        if (rule == null) {
            return new PageReading.Line(line.text(), null);
        }
        return new PageReading.Line(
                line.text(), rule.equals(LabelledLines.NAME) ? LabelledLines.field(line.plain()) : BY_RULE.get(rule));
    }
}
