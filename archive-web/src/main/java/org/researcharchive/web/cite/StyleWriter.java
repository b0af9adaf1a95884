package org.researcharchive.web.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.researcharchive.web.site.Entry;

/** Prints citations in one style, one at a time: the processor of a style is costly to make and knows one caller. */
final class StyleWriter {

    private final CitationStyle style;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable CSL processor;
    private @Nullable CSLItemData item;

    StyleWriter(CitationStyle style) {
        this.style = style;
    }

    StyledCitation print(Citation citation) {
        Element printed = printed(citation);
        StringBuilder html = new StringBuilder();
        plainly(printed, html);
        return new StyledCitation(
                style.title(),
                style.punctuated(html.toString().strip()),
                style.punctuated(printed.text().strip()));
    }

    private Element printed(Citation citation) {
        turn.lock();
        try {
            if (processor == null) {
                processor = processor();
            }
            item = CslItems.of(citation);
            processor.reset();
            processor.registerCitationItems(citation.id());
            Element page = Jsoup.parseBodyFragment(processor.makeBibliography().makeString())
                    .body();
            // numbered styles set the number apart; a citation that stands alone needs none
            Element entry = page.selectFirst(".csl-right-inline");
            return Objects.requireNonNullElse(entry == null ? page.selectFirst(".csl-entry") : entry, page);
        } finally {
            item = null;
            turn.unlock();
        }
    }

    private CSL processor() {
        ItemDataProvider items = new ItemDataProvider() {
            @Override
            public CSLItemData retrieveItem(String id) {
                return Objects.requireNonNull(item, "no citation is being printed");
            }

            @Override
            public List<String> getIds() {
                return item == null ? List.of() : List.of(item.getId());
            }
        };
        try {
            CSL made = new CSL(
                    items,
                    StyleFiles::locale,
                    new DefaultAbbreviationProvider(),
                    StyleFiles.style(style),
                    style.language());
            made.setOutputFormat("html");
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("the style " + style.title() + " cannot be read", e);
        }
    }

    /** Italics are kept as an element; styles written into elements would be refused by the pages' policy. */
    private static void plainly(Node node, StringBuilder html) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                html.append(Entry.escaped(text.getWholeText()));
            } else if (child instanceof Element element && element.attr("style").contains("italic")) {
                html.append("<em>");
                plainly(element, html);
                html.append("</em>");
            } else {
                plainly(child, html);
            }
        }
    }
}
