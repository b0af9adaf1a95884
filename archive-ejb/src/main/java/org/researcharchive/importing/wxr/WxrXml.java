package org.researcharchive.importing.wxr;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.upload.BoundedInputStream;
import org.researcharchive.importing.upload.UnreadableUploadException;

/**
 * The XML of an export, element by element. A document type is refused, entities are not known and nothing is ever
 * fetched, so that a file can neither blow up nor look around.
 *
 * <p>Elements are known by the last part of what they mean, whichever version of the format says it: {@code wp:post_id},
 * {@code content:encoded}, {@code title}.
 */
final class WxrXml implements Closeable {

    /** The longest text of one element that is read, in characters. */
    static final int LONGEST_TEXT = 20_000_000;

    private static final Pattern WORDPRESS = Pattern.compile("https?://wordpress\\.org/export/[^/]+/(excerpt/)?");
    private static final Pattern MESSAGE = Pattern.compile("(?s).*?Message: (.*)");

    private final InputStream in;
    private final String file;
    private final XMLStreamReader reader;
    private final Map<String, String> prefixes = new HashMap<>();

    private WxrXml(InputStream in, String file) throws XMLStreamException {
        this.in = in;
        this.file = file;
        this.reader = factory().createXMLStreamReader(in);
    }

    /**
     * @param in closed with this
     * @param file its name, for messages
     */
    static WxrXml open(InputStream in, String file) throws IOException {
        try {
            return new WxrXml(in, file);
        } catch (XMLStreamException e) {
            in.close();
            throw broken(file, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw new XMLStreamException("refers to " + systemId + ", which is not followed");
        });
        return factory;
    }

    /**
     * Enters the next element inside the present one, which must then be read to its end by {@link #text}, {@link #skip}
     * or this method; null where the present element ends.
     */
    @Nullable
    String enter() throws IOException {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return name();
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                default -> {
                    // space, comments and processing instructions between elements
                }
            }
        }
    }

    /** The text of the element that was entered, with that of elements in it; null where it is too long to keep. */
    @Nullable
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        for (int depth = 1; depth > 0; ) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    tooLong |= text.length() + reader.getTextLength() > LONGEST_TEXT;
                    if (!tooLong) {
                        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
                default -> {
                    // a comment is no text
                }
            }
        }
        return tooLong ? null : text.toString();
    }

    /** The text without space around it; empty where it is too long to be what is looked for. */
    String word() throws IOException {
        String text = text();
        return text == null ? "" : text.strip();
    }

    /** Reads past the element that was entered. */
    void skip() throws IOException {
        for (int depth = 1; depth > 0; ) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Reads what follows the last element that matters, to be sure that the file is whole. */
    void finish() throws IOException {
        while (more()) {
            advance();
        }
    }

    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The line of the element that was entered. */
    long line() {
        return reader.getLocation().getLineNumber();
    }

    /** Something that makes the file unfit, at the place that was read to. */
    UnreadableUploadException unfit(String what) {
        return unfit(file, reader.getLocation(), what);
    }

    private boolean more() throws IOException {
        try {
            return reader.hasNext();
        } catch (XMLStreamException e) {
            throw broken(file, e);
        }
    }

    private int advance() throws IOException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw broken(file, e);
        }
        if (event == XMLStreamConstants.DTD) {
            throw unfit("there is a document type (<!DOCTYPE>), which no WordPress export has. It is not read");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw unfit("the entity &" + reader.getLocalName() + "; means nothing in XML");
        }
        return event;
    }

    private String name() {
        String space = reader.getNamespaceURI();
        return (space == null ? "" : prefixes.computeIfAbsent(space, WxrXml::prefix)) + reader.getLocalName();
    }

    private static String prefix(String space) {
        Matcher wordPress = WORDPRESS.matcher(space);
        if (wordPress.matches()) {
            return wordPress.group(1) == null ? "wp:" : "excerpt:";
        }
        return switch (space) {
            case "" -> "";
            case "http://purl.org/rss/1.0/modules/content/" -> "content:";
            case "http://purl.org/dc/elements/1.1/" -> "dc:";
            default -> "other:";
        };
    }

    private static IOException broken(String file, XMLStreamException e) {
        for (Throwable cause = e.getNestedException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedInputStream.TooLongException tooLong) {
                return tooLong;
            }
        }
        String told = String.valueOf(e.getMessage());
        Matcher message = MESSAGE.matcher(told);
        String what = (message.matches() ? message.group(1) : told).strip();
        return unfit(file, e.getLocation(), "the XML is broken: " + what);
    }

    private static UnreadableUploadException unfit(String file, @Nullable Location place, String what) {
        String where = place == null
                ? ""
                : ", line " + place.getLineNumber() + ", column " + Math.max(1, place.getColumnNumber());
        String sentence = what.endsWith(".") ? what : what + ".";
        return new UnreadableUploadException(
                file + where + ": " + sentence + " Nothing of the file was imported; export it again or mend it there");
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException("The file " + file + " cannot be closed", e);
        } finally {
            in.close();
        }
    }
}
