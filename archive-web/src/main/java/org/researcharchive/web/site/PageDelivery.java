package org.researcharchive.web.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.web.language.Reader;

/**
 * Sends a view to a reader: complete or not at all, compressed, and only if it differs from what the reader has.
 *
 * <p>Public pages may be kept by anybody but are asked for anew each time: what was corrected or withdrawn is so at
 * once, and an unchanged page costs a few bytes.
 */
public final class PageDelivery {

    /** Request attribute that marks what is rendered for the public. */
    static final String PUBLIC = PageDelivery.class.getName() + ".public";

    /** The {@code Cache-Control} that a caller sets beforehand for a page that is for one reader only. */
    public static final String NOT_KEPT = "no-store";

    private static final Pattern NONCE = Pattern.compile("(<(?:script|link|style)\\b[^>]*?) nonce=\"[^\"]*\"");
    private static final String RETRY_SECONDS = "15";
    private static final int WORTH_COMPRESSING = 1024;

    private PageDelivery() {}

    /**
     * Renders a view and sends it.
     *
     * @param view path of the view
     */
    public static void send(String view, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(PUBLIC, true);
        PageBuffer buffer = new PageBuffer(response);
        RequestDispatcher views = request.getRequestDispatcher(view);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            views.include(request, buffer);
        } else {
            views.forward(request, buffer);
        }
        send(withoutNonces(buffer.content()), "text/html", status, request, response);
    }

    /** Sends what is not a page in the same way. */
    public static void send(Answer.Document document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (document.fileName() != null) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
        }
        byte[] content = document.content().getBytes(StandardCharsets.UTF_8);
        send(content, document.mediaType(), HttpServletResponse.SC_OK, request, response);
    }

    /**
     * PrimeFaces marks every script of every page for the desk's policy. The public policy allows our own files instead,
     * and a page that differs each time could never be answered with 304.
     */
    static byte[] withoutNonces(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        return NONCE.matcher(html).replaceAll("$1").getBytes(StandardCharsets.UTF_8);
    }

    private static void send(
            byte[] page, String mediaType, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(mediaType + ";charset=UTF-8");
        response.setHeader("Content-Language", Reader.speaks().tag());
        response.setHeader("Vary", "Accept-Encoding, Accept-Language");
        if (status == HttpServletResponse.SC_OK && !NOT_KEPT.equals(response.getHeader("Cache-Control"))) {
            String tag = "W/\"" + digest(page) + "\"";
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "public, no-cache");
            if (matches(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        } else {
            response.setHeader("Cache-Control", NOT_KEPT);
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        byte[] body = page;
        if (page.length >= WORTH_COMPRESSING && acceptsGzip(request.getHeader("Accept-Encoding"))) {
            response.setHeader("Content-Encoding", "gzip");
            body = gzip(page);
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",", -1)) {
            if (candidate.strip().equals(tag) || candidate.strip().equals("*")) {
                return true;
            }
        }
        return false;
    }

    static boolean acceptsGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String coding : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
            String plain = coding.replace(" ", "");
            if (plain.equals("gzip") || (plain.startsWith("gzip;q=") && !plain.matches("gzip;q=0(\\.0*)?"))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] page) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(page.length / 3);
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(page);
        }
        return compressed.toByteArray();
    }

    private static String digest(byte[] page) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(page);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
