package org.researcharchive.web.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Holds a page back until it is complete: a page that fails half way can still become an error page, and its digest
 * can be compared with what the reader already has.
 */
final class PageBuffer extends HttpServletResponseWrapper {

    private static final int USUAL_PAGE = 32 * 1024;

    private final ByteArrayOutputStream content = new ByteArrayOutputStream(USUAL_PAGE);
    private @Nullable PrintWriter writer;

    PageBuffer(HttpServletResponse response) {
        super(response);
    }

    byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return content.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(content, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                content.write(octet);
            }

            @Override
            public void write(byte[] octets, int offset, int length) {
                content.write(octets, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("a page is rendered in one go, not asynchronously");
            }
        };
    }

    /** The page decides on its headers when it is complete. */
    @Override
    public void flushBuffer() {}

    @Override
    public void resetBuffer() {
        content.reset();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}
}
