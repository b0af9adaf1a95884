package org.researcharchive.web.desk.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.page.PageDesk;
import org.researcharchive.importing.page.PageReading;
import org.researcharchive.importing.page.UnrecognisedPageException;
import org.researcharchive.web.desk.DeskWords;

/** The page beside the form that was filled from it: which lines became which field. */
@Named
@RequestScoped
public class PastedSource {

    private static final Logger LOG = System.getLogger(PastedSource.class.getName());
    private static final int LONGEST_QUOTE = 90;

    /** Where the first input of a field stands, for those that are lists. */
    private static final Map<String, String> PLACES = Map.of(
            "authors", "people", "categories", "categories", "images", "pictures", "filings", "stamps", "tags", "tags");

    /**
     * A field and what it was read from.
     *
     * @param place what to go to in the form
     */
    public record Read(String label, String place, String quote) {}

    /** A line of the page; without a label, it is no part of the publication. */
    public record Line(String text, @Nullable String label) {}

    @Inject
    private PageDesk pages;

    @Inject
    private PublicationFormPage page;

    private @Nullable List<PageReading.Line> lines;

    private List<PageReading.Line> read() {
        if (lines == null) {
            String pasted = page.getForm().getPasted();
            try {
                lines = pasted == null ? List.of() : pages.read(pasted).lines();
            } catch (UnrecognisedPageException e) {
                LOG.log(Level.WARNING, "A page beside a form holds no publication: {0}", e.getMessage());
                lines = List.of();
            }
        }
        return lines;
    }

    public List<Line> getLines() {
        return read().stream()
                .map(line -> new Line(line.text(), line.field() == null ? null : label(line.field())))
                .toList();
    }

    /** Each field that was found, with the first line that says it. */
    public List<Read> getFields() {
        Map<String, String> quotes = new LinkedHashMap<>();
        for (PageReading.Line line : read()) {
            if (line.field() != null) {
                quotes.putIfAbsent(line.field(), line.text());
            }
        }
        List<Read> fields = new ArrayList<>();
        quotes.forEach((field, text) ->
                fields.add(new Read(label(field), PLACES.getOrDefault(field, field), shortened(text))));
        return fields;
    }

    private static String label(String field) {
        return DeskWords.say("field." + field);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
