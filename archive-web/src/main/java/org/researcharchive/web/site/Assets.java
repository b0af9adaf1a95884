package org.researcharchive.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * The style sheets, scripts and pictures of the pages.
 *
 * <p>Their addresses carry a digest of their content, so that a browser may keep them for good and still sees a new
 * one at once.
 */
@ApplicationScoped
public class Assets {

    /** Where the files lie in the web application, and the first part of their addresses. */
    static final String FOLDER = "/resources/archive/";

    @Inject
    private ServletContext web;

    private Map<String, String> addresses = Map.of();

    @PostConstruct
    void digestAll() {
        Set<String> paths = web.getResourcePaths(FOLDER);
        Map<String, String> found = new HashMap<>();
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (!path.endsWith("/")) {
                found.put(path.substring(FOLDER.length()), web.getContextPath() + path + "?v=" + digest(path));
            }
        }
        addresses = Map.copyOf(found);
    }

    /**
     * The address of a file.
     *
     * @param name such as {@code archive.css}
     * @throws IllegalArgumentException if there is no such file
     */
    public String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException(
                    "no file " + name + " in " + FOLDER + "; there are " + addresses.keySet());
        }
        return address;
    }

    private String digest(String path) {
        try (InputStream content = web.getResourceAsStream(path);
                DigestInputStream digesting = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(digesting.getMessageDigest().digest())
                    .substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
