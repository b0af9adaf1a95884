package org.researcharchive.web.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the character NUL out of all that is asked for. No text of the archive holds it and PostgreSQL takes none that
 * does, so there is no page at an address with it, and what somebody typed means the same without it. Where the filter
 * stands among others is said in {@code web.xml}.
 */
public class WithoutNul extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NUL = "\0";
    private static final String ESCAPED = "%00";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (holdsNul(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getMethod().equals("POST") || holdsNul(request.getQueryString())) {
            chain.doFilter(new Cleaned(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean holdsNul(@Nullable String address) {
        return address != null && (address.contains(ESCAPED) || address.contains(NUL));
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getQueryString() {
            String query = super.getQueryString();
            return query == null ? null : query.replace(ESCAPED, "").replace(NUL, "");
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : value.replace(NUL, "");
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null
                    ? null
                    : Arrays.stream(values).map(value -> value.replace(NUL, "")).toArray(String[]::new);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> cleaned = new LinkedHashMap<>();
            super.getParameterMap().keySet().stream()
                    .filter(name -> !holdsNul(name))
                    .forEach(name -> cleaned.put(name, getParameterValues(name)));
            return cleaned;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
