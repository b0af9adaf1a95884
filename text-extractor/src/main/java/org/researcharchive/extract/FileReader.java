package org.researcharchive.extract;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.researcharchive.extract.wire.Outcome;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.extract.wire.Request;
import org.xml.sax.SAXException;

/**
 * Reads one file after the other with parsers that are named here one by one: none that calls a program, asks a service
 * or opens what is packed inside. What a file is, its content says; its name only helps among kinds of text.
 */
final class FileReader {

    private static final MediaType PDF = MediaType.application("pdf");

    private final Detector detector = new DefaultDetector();
    private final AutoDetectParser parser = new AutoDetectParser(
            detector,
            new PDFParser(),
            new OOXMLParser(),
            new OfficeParser(),
            new OpenDocumentParser(),
            new RTFParser(),
            new EpubParser(),
            new JSoupParser(),
            new TXTParser());

    /** Reads a file; whatever is wrong with it is told by the answer. */
    Reply.End read(Request request, PageSink sink) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
        try (TikaInputStream file = TikaInputStream.get(request.file(), metadata)) {
            MediaType type = detector.detect(file, metadata);
            metadata.set(Metadata.CONTENT_TYPE, type.toString());
            ParseContext context = context();
            if (!parser.getSupportedTypes(context).contains(type) && !isPlainText(type)) {
                return Reply.End.failed(Outcome.NOT_TEXT, type.toString());
            }
            boolean paged = type.equals(PDF);
            PageSplitter pages = new PageSplitter(sink, paged);
            parse(file, pages, metadata, context);
            return new Reply.End(Outcome.READ, paged, paged ? pages.pages() : 0, pages.isCut(), type.toString());
        } catch (EncryptedDocumentException e) {
            return Reply.End.failed(Outcome.ENCRYPTED, detail(e));
        } catch (ZeroByteFileException e) {
            return new Reply.End(Outcome.READ, false, 0, false, "");
        } catch (UnsupportedFormatException e) {
            return Reply.End.failed(Outcome.NOT_TEXT, detail(e));
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            return Reply.End.failed(isBomb(e) ? Outcome.BOMB : Outcome.BROKEN, detail(e));
        }
    }

    private void parse(TikaInputStream file, PageSplitter pages, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try {
            parser.parse(file, pages, metadata, context);
        } catch (SAXException | TikaException | RuntimeException e) {
            if (causes(e).noneMatch(PageSplitter.EnoughException.class::isInstance)) {
                throw e;
            }
        }
    }

    private static boolean isPlainText(MediaType type) {
        return type.getType().equals("text");
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractBookmarksText(false);
        pdf.setMaxMainMemoryBytes(32L * 1024 * 1024);
        OfficeParserConfig office = new OfficeParserConfig();
        // streams instead of trees, so that a large document does not need a large memory
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** Tika's and POI's guards against bombs have no exception of their own that is public. */
    private static boolean isBomb(Throwable e) {
        return causes(e)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> message.contains("zip bomb") || message.contains("nested"));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    private static String detail(Throwable e) {
        Throwable root = causes(e).reduce(e, (outer, inner) -> inner);
        String message = root.getMessage();
        return root.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
