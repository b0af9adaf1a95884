package org.researcharchive.web.language;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language of each request, and leads addresses with a language to the page without. Where it stands among the
 * filters is said in {@code web.xml}.
 */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        PagePath path =
                PagePath.of(failed ? attribute(request, RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI());
        if (path.rest().startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        @Nullable String query = failed ? null : request.getQueryString();
        Language named = path.language();
        Reader reader = new Reader(
                named == null ? Language.likedBest(request.getHeader("Accept-Language")) : named,
                named != null,
                query == null ? path.rest() : path.rest() + "?" + query);
        HttpServletResponse answer = named == null ? response : new LanguageResponse(response);
        PagePath page = PagePath.of(decoded(request));
        if (page.language() != null && page.isPage() && !failed) {
            reader.<IOException, ServletException>during(
                    () -> request.getRequestDispatcher(page.rest()).forward(request, answer));
        } else {
            reader.<IOException, ServletException>during(() -> chain.doFilter(request, answer));
        }
    }

    /** A dispatcher takes a path as it is and decodes nothing. */
    private static String decoded(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    private static String attribute(HttpServletRequest request, String name) {
        Object value = request.getAttribute(name);
        return value == null ? "/" : value.toString();
    }
}
