package org.researcharchive.web.feed;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements; what has no content is left out, and what XML cannot hold becomes a blank. */
final class XmlText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** Everything that XML 1.0 has no character for. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    XmlText() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins an element; attributes are pairs of name and value. */
    void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    void stop() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** An element with text in it, unless there is none. */
    void element(String name, @Nullable String content, String... attributes) throws XMLStreamException {
        if (content != null && !content.isBlank()) {
            start(name, attributes);
            xml.writeCharacters(clean(content));
            stop();
        }
    }

    /** An element with nothing but attributes. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private static String clean(String content) {
        return UNSPEAKABLE.matcher(content).replaceAll(" ").strip();
    }

    /** The document. */
    String end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
        return text.append('\n').toString();
    }
}
