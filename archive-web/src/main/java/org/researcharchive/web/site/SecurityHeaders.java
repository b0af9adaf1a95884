package org.researcharchive.web.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.researcharchive.web.language.PagePath;

/**
 * Tells browsers what the archive's pages never do, so that a hole in one of them is of little use.
 *
 * <p>Public pages load nothing but the archive's own style sheets, scripts and pictures. The desk lives on PrimeFaces,
 * which sends its own script policy with a nonce for each page; a second script policy here would forbid its scripts.
 * Where the filter stands among others is said in {@code web.xml}.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String PUBLIC_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final String DESK_POLICY = "object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader(
                "Content-Security-Policy",
                policyFor(PagePath.of(request.getServletPath()).rest()));
        chain.doFilter(request, response);
    }

    static String policyFor(String path) {
        if (path.startsWith("/desk/preview")) {
            return PUBLIC_POLICY; // a public page, shown before it is one
        }
        boolean staff = path.equals("/desk") || path.startsWith("/desk/") || path.startsWith("/sign-");
        // the scripts and styles of PrimeFaces are no documents, the policy on them has no effect
        return staff ? DESK_POLICY : PUBLIC_POLICY;
    }
}
