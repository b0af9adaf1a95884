package org.researcharchive.importing.wxr;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An export, item by item; what stands between them is taken into the channel on the way. */
final class WxrDocument implements Closeable {

    private final WxrXml xml;
    private final WxrChannel channel = new WxrChannel();
    private boolean ended;

    private WxrDocument(WxrXml xml) {
        this.xml = xml;
    }

    /**
     * Opens an export.
     *
     * @throws org.researcharchive.importing.upload.UnreadableUploadException if it is something else
     */
    static WxrDocument open(InputStream in, String file) throws IOException {
        WxrXml xml = WxrXml.open(in, file);
        try {
            String root = Objects.requireNonNullElse(xml.enter(), "");
            if (!root.equals("rss")) {
                throw xml.unfit("this is no WordPress export, which begins with <rss>, but <" + root + ">");
            }
            for (String tag = xml.enter(); !"channel".equals(tag); tag = xml.enter()) {
                if (tag == null) {
                    throw xml.unfit("this is no WordPress export, which has a <channel> with posts");
                }
                xml.skip();
            }
            return new WxrDocument(xml);
        } catch (IOException e) {
            xml.close();
            throw e;
        }
    }

    /**
     * The next item; null at the end, when the whole file has been read.
     *
     * @param whole false where texts do not matter
     */
    @Nullable
    WxrItem next(boolean whole) throws IOException {
        if (ended) {
            return null;
        }
        for (String tag = xml.enter(); tag != null; tag = xml.enter()) {
            if (tag.equals("item")) {
                requireVersion();
                return WxrItem.read(xml, whole);
            }
            channel.read(tag, xml);
        }
        ended = true;
        requireVersion();
        xml.finish();
        return null;
    }

    private void requireVersion() throws IOException {
        if (channel.version() == null) {
            throw xml.unfit("up to here the file does not say which version of the export format it has"
                    + " (wp:wxr_version), so it is no whole WordPress export");
        }
    }

    /** What was read of it so far. */
    WxrChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
