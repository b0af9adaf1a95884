package org.researcharchive.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.storage.FileStore;
import org.researcharchive.storage.ScaledPictures;
import org.researcharchive.storage.StoredFile;
import org.researcharchive.web.site.Addresses;

/**
 * Sends a stored file, if a published record shows it.
 *
 * <p>An address names the content itself, so it may be kept for good. Whatever a file turns out to be, it can do
 * nothing here: browsers do not guess its type, run nothing in it, and open only pictures, sound and PDF in place.
 */
@WebServlet(name = "storedFiles", urlPatterns = "/files/*")
public class StoredFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OPENED_IN_PLACE = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/avif",
            "audio/mpeg",
            "video/mp4",
            "text/plain");
    private static final String NOTHING_ALLOWED =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    /** The viewers of browsers do not work in a sandbox. */
    private static final String VIEWER_ALLOWED = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'";

    @Inject
    private transient PublicArchive archive;

    @Inject
    private transient FileStore files;

    @Inject
    private transient ScaledPictures scaled;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String reference = path == null || path.length() < 2 ? "" : path.substring(1);
        Optional<StoredFile> found = mayShow(reference) ? files.resolve(reference) : Optional.empty();
        Optional<Path> place = found.flatMap(file -> files.find(file.sha256()));
        if (place.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Path> copy = copy(found.get(), request.getParameter(Addresses.WIDTH));
        String tag = copy.isEmpty()
                ? found.get().sha256()
                : found.get().sha256() + "-" + request.getParameter(Addresses.WIDTH);
        describe(found.get(), tag, response);
        if (("\"" + tag + "\"").equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Path sent = copy.orElseGet(place::get);
        send(sent, Files.size(sent), request, response);
    }

    /** The smaller copy that was asked for, where there is one; else the picture itself is sent. */
    private Optional<Path> copy(StoredFile file, @Nullable String width) {
        return width != null && width.matches("\\d{1,5}")
                ? scaled.find(file.sha256(), Integer.parseInt(width))
                : Optional.empty();
    }

    /** Whether whoever asks may see this file. */
    protected boolean mayShow(String reference) {
        return archive.shows(reference);
    }

    /** How long and by whom a file may be kept. */
    protected String cacheControl() {
        return "public, max-age=31536000, immutable";
    }

    private void describe(StoredFile file, String tag, HttpServletResponse response) {
        boolean inPlace = OPENED_IN_PLACE.contains(file.mediaType());
        boolean pdf = file.mediaType().equals("application/pdf");
        response.setContentType(
                file.mediaType().startsWith("text/") ? file.mediaType() + ";charset=UTF-8" : file.mediaType());
        if (!file.mediaType().startsWith("text/")) {
            response.setCharacterEncoding((String) null); // else web.xml adds its own, to a picture too
        }
        response.setHeader("ETag", "\"" + tag + "\"");
        response.setHeader("Cache-Control", cacheControl());
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Security-Policy", pdf ? VIEWER_ALLOWED : NOTHING_ALLOWED);
        response.setHeader(
                "Content-Disposition",
                (inPlace ? "inline" : "attachment") + "; filename*=UTF-8''" + Addresses.segment(file.fileName()));
    }

    private static void send(Path place, long size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ByteRange range = ByteRange.of(request.getHeader("Range"), size);
        if (range == null) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (!range.isWhole(size)) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size);
        }
        response.setContentLengthLong(range.length());
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (FileChannel content = FileChannel.open(place)) {
            OutputStream body = response.getOutputStream();
            WritableByteChannel target = Channels.newChannel(body);
            long sent = 0;
            while (sent < range.length()) {
                long more = content.transferTo(range.first() + sent, range.length() - sent, target);
                if (more <= 0) {
                    throw new IOException("the stored file " + place + " is shorter than it was");
                }
                sent += more;
            }
        }
    }
}
