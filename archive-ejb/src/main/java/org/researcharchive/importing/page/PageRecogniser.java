package org.researcharchive.importing.page;

import java.util.ArrayList;
import java.util.List;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;

/**
 * Reads one page of text as a publication.
 *
 * <p>Pure, and safe on any text: the rules look at short lines only and with expressions of bounded length, so the time
 * they take grows with the page and not faster.
 */
public final class PageRecogniser {

    /** In this order: what can be told by its form alone first, the title before what is told by its place. */
    private static final List<PageRule> RULES = rules();

    private static List<PageRule> rules() {
        List<PageRule> rules = new ArrayList<>();
        rules.add(new FilingStamp());
        rules.add(new ContactLine());
        rules.addAll(Furniture.all());
        rules.add(new SeriesSign());
        rules.add(new LabelledLines());
        rules.add(new PhotoCredit());
        rules.add(new PublicationDay());
        rules.add(new BylineName());
        rules.add(new Headline());
        rules.add(new RepeatedTeasers());
        rules.add(new RightsNotice());
        rules.add(new Biography());
        rules.add(new BodyParagraphs());
        return List.copyOf(rules);
    }

    /**
     * The publication a page holds: published where it states title, date, author and category, else a draft.
     *
     * @param source the import's name
     * @param sourceId the page's file name
     * @throws UnrecognisedPageException if the text has no line that could be a title
     */
    public PublicationDraft recognise(String text, String source, String sourceId) throws UnrecognisedPageException {
        Page page = Page.of(text);
        return recognise(page, read(page), source, sourceId);
    }

    /**
     * The publication a page holds, and which field each of its lines was read into.
     *
     * @throws UnrecognisedPageException if the text has no line that could be a title
     */
    public PageReading reading(String text) throws UnrecognisedPageException {
        Page page = Page.of(text);
        PublicationDraft draft = recognise(page, read(page), "", "");
        return new PageReading(
                draft.toBuilder().source(null).sourceId(null).status(null).build(),
                page.lines().stream().map(ReadFields::line).toList());
    }

    private static PublicationDraft recognise(Page page, PageFacts facts, String source, String sourceId)
            throws UnrecognisedPageException {
        if (page.lines().isEmpty()) {
            throw new UnrecognisedPageException(
                    new Violation("title", null, "is missing: the page is empty; leave it out or send its text"));
        }
        if (facts.title() == null) {
            throw new UnrecognisedPageException(new Violation(
                    "title",
                    page.lines().getFirst().text(),
                    "is missing: the page has no line of up to 300 characters over its text; put the title there"));
        }
        return facts.draft(source, sourceId);
    }

    /** Runs all rules; the page tells afterwards which of them claimed which line. */
    static PageFacts read(Page page) {
        PageFacts facts = new PageFacts();
        RULES.forEach(rule -> rule.apply(page, facts));
        return facts;
    }
}
