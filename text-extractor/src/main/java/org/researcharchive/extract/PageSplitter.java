package org.researcharchive.extract;

import java.io.IOException;
import java.util.Set;
import org.researcharchive.extract.wire.Limits;
import org.researcharchive.extract.wire.Reply;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Cuts what a parser reads into pages and sends each on its way as soon as it is whole. Where the file has no pages, it
 * is cut between paragraphs.
 */
final class PageSplitter extends DefaultHandler {

    /** What stands on lines of its own. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "ul",
            "ol",
            "title",
            "pre",
            "dt",
            "dd",
            "blockquote",
            "section",
            "article",
            "header",
            "footer");

    /** There is as much text as is wanted; the parser need not go on. */
    static final class EnoughException extends SAXException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("There is more text than is wanted");
        }
    }

    private final PageSink sink;
    private final boolean paged;
    private final StringBuilder page = new StringBuilder();
    private int depth;
    private int pageDepth;
    private int number;
    private long characters;
    private boolean cut;

    /**
     * @param paged whether the parser marks pages; what stands outside of them is then left out
     */
    PageSplitter(PageSink sink, boolean paged) {
        this.sink = sink;
        this.paged = paged;
    }

    /** How many pages there were, also those without text. */
    int pages() {
        return number;
    }

    /** Whether there was more than was sent. */
    boolean isCut() {
        return cut;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        depth++;
        if (paged && pageDepth == 0 && name.equals("div") && "page".equals(attributes.getValue("class"))) {
            pageDepth = depth;
        } else if (BLOCKS.contains(name)) {
            add('\n');
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (depth == pageDepth) {
            pageDepth = 0;
            send();
        } else if (BLOCKS.contains(name)) {
            add('\n');
            if (!paged && page.length() >= Limits.PIECE_CHARACTERS) {
                send();
            }
        } else if (name.equals("td") || name.equals("th")) {
            add(' ');
        }
        depth--;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (paged && pageDepth == 0) {
            return;
        }
        int room = Limits.PAGE_CHARACTERS - page.length();
        page.append(text, start, Math.min(room, length));
        if (length > room) {
            more(text, start + room, length - room);
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        characters(text, start, length);
    }

    @Override
    public void endDocument() throws SAXException {
        if (!paged) {
            send();
        }
    }

    /** A page that long is no page, and the rest of it is left out; a piece goes, and the next begins. */
    private void more(char[] text, int start, int length) throws SAXException {
        if (paged) {
            cut = true;
        } else {
            send();
            characters(text, start, length);
        }
    }

    private void add(char blank) {
        if (page.length() < Limits.PAGE_CHARACTERS) {
            page.append(blank);
        }
    }

    private void send() throws SAXException {
        String text = PageText.clean(page, paged);
        page.setLength(0);
        if (!paged && text.isEmpty()) {
            return;
        }
        if (number == Limits.PAGES || characters + text.length() > Limits.CHARACTERS) {
            cut = true;
            throw new EnoughException();
        }
        number++;
        characters += text.length();
        try {
            if (!text.isEmpty()) {
                sink.take(new Reply.Page(number, text));
            }
        } catch (IOException e) {
            throw new SAXException("Nobody listens any more", e);
        }
    }
}
