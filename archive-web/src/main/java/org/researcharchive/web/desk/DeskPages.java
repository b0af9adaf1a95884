package org.researcharchive.web.desk;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.web.language.Reader;

/** Which view answers which address of the desk. */
public final class DeskPages {

    /** Uploads above 64 KiB go to disk while they arrive. */
    static final int KEPT_IN_MEMORY = 64 * 1024;

    /** 4 GiB: an import of a whole archive. */
    static final long LARGEST_FILE = 4L * 1024 * 1024 * 1024;

    /** Request attribute with the number that the address names. */
    public static final String NUMBER = "number";

    private static final Pattern NUMBERED = Pattern.compile(
            "/desk/(publications|jobs|users|imports|change-sets|bulk-edit|authors)/([1-9]\\d{0,17})(/history|/merge)?");

    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("/desk", "worklist"),
            Map.entry("/desk/publications", "publications"),
            Map.entry("/desk/publications/new", "publication"),
            Map.entry("/desk/paste", "paste"),
            Map.entry("/desk/bulk-edit", "bulk-edit"),
            Map.entry("/desk/categories", "categories"),
            Map.entry("/desk/change-sets", "change-sets"),
            Map.entry("/desk/authors", "authors"),
            Map.entry("/desk/authors/likely", "authors-likely"),
            Map.entry("/desk/authors/merge", "author-merge"),
            Map.entry("/desk/unsaved", "unsaved"),
            Map.entry("/desk/jobs", "jobs"),
            Map.entry("/desk/featured", "featured"),
            Map.entry("/desk/import", "import"),
            Map.entry("/desk/subscriptions", "subscriptions"),
            Map.entry("/desk/search-tuning", "search-tuning"),
            Map.entry("/desk/settings", "settings"),
            Map.entry("/desk/audit", "audit"),
            Map.entry("/desk/users", "users"),
            Map.entry("/desk/users/new", "user"),
            Map.entry("/desk/profile", "profile"));

    private static final Map<String, String> NUMBERED_VIEWS = Map.ofEntries(
            Map.entry("publications", "publication"),
            Map.entry("publications/history", "history"),
            Map.entry("publications/merge", "merge"),
            Map.entry("bulk-edit", "bulk-preview"),
            Map.entry("change-sets", "change-set"),
            Map.entry("jobs", "job"),
            Map.entry("imports", "preview"),
            Map.entry("authors", "author"),
            Map.entry("users", "user"));

    private DeskPages() {}

    static void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals("/desk/")) {
            response.sendRedirect(request.getContextPath() + "/desk");
            return;
        }
        String view = view(request, path);
        if (view == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", Reader.speaks().tag());
        request.getRequestDispatcher("/WEB-INF/pages/desk/" + view + ".xhtml").forward(request, response);
    }

    /** Answers that there is no such page, for a view that finds so when it is opened. */
    public static void notFound() {
        refuse(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Answers that the page is not for the person who asks, for a view that only some roles may open. */
    public static void forbidden() {
        refuse(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void refuse(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static @Nullable String view(HttpServletRequest request, String path) {
        Matcher numbered = NUMBERED.matcher(path);
        if (numbered.matches()) {
            request.setAttribute(NUMBER, Long.valueOf(numbered.group(2)));
            return NUMBERED_VIEWS.get(numbered.group(1) + Objects.requireNonNullElse(numbered.group(3), ""));
        }
        return VIEWS.get(path);
    }
}
