package org.researcharchive.importing.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.importing.reading.RecordReader;
import org.researcharchive.publication.Violation;

/**
 * Reads the items of an export, one row each, in its order; after them a row for each name that no item uses. Only posts
 * become records: files go with their posts, and menus and the like belong to the site alone.
 */
public final class WxrReader implements RecordReader {

    private final WxrDocument document;
    private final WxrSite site;
    private final String source;
    private final Iterator<WxrSite.Unused> unused;
    private long number;

    private WxrReader(WxrDocument document, WxrSite site, String source) {
        this.document = document;
        this.site = site;
        this.source = source;
        this.unused = site.unused().iterator();
    }

    /**
     * Opens an export.
     *
     * @param in the export, closed with this reader
     * @param file its name, for messages
     * @param site what a first reading of the same export has learnt
     * @param source of the records
     */
    public static WxrReader open(InputStream in, String file, WxrSite site, String source) throws IOException {
        return new WxrReader(WxrDocument.open(in, file), site, source);
    }

    @Override
    public void skipTo(long row) throws IOException {
        while (number < row) {
            if (document.next(false) == null) {
                if (!unused.hasNext()) {
                    return;
                }
                unused.next();
            }
            number++;
        }
    }

    @Override
    public @Nullable RecordLine next() throws IOException {
        WxrItem item = document.next(true);
        if (item != null) {
            number++;
            return row(item);
        }
        if (!unused.hasNext()) {
            return null;
        }
        number++;
        WxrSite.Unused name = unused.next();
        return leftOut(
                name.line(),
                name.name(),
                new Violation(
                        name.kind(),
                        name.name(),
                        "is in no post of the export; the archive keeps names only with records, so it is left out"));
    }

    private RecordLine row(WxrItem item) {
        if (item.isAttachment()) {
            return file(Attached.of(item), item.line);
        }
        if (!PostTypes.isRecord(item.type)) {
            return leftOut(
                    item.line,
                    item.title.isEmpty() ? item.type : item.title,
                    new Violation("type", item.type, "belongs to the machinery of the site and is no publication"));
        }
        if (item.id.isEmpty()) {
            return refused(
                    item,
                    new Violation(
                            "wp:post_id", null, "a post needs its number, by which it is known when it comes again"));
        }
        if (!item.tooLong.isEmpty()) {
            return refused(
                    item,
                    new Violation(
                            item.tooLong.getFirst(),
                            null,
                            "is longer than " + WxrXml.LONGEST_TEXT
                                    + " characters; shorten the post and export again"));
        }
        PostRecord record = new PostRecord(item, site, source);
        return new RecordLine(
                number, item.line, null, record.draft(), false, record.remarks().all());
    }

    private RecordLine file(Attached file, long line) {
        String post = site.titleOf(file.post());
        String name = file.title().isEmpty() ? file.url() : file.title();
        String where = post == null
                ? "was uploaded to no post of the export; where a post shows it, the record names it by its address"
                : "goes with the record '" + post + "' by its address";
        return leftOut(
                line,
                name,
                new Violation(
                        "file", file.url(), where + ". The file itself is not fetched; bring it to keep it here"));
    }

    private RecordLine leftOut(long line, String label, Violation why) {
        return new RecordLine(number, line, label, null, true, List.of(why));
    }

    private RecordLine refused(WxrItem item, Violation why) {
        return new RecordLine(
                number, item.line, item.title.isEmpty() ? item.type : item.title, null, false, List.of(why));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
