package org.researcharchive.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.researcharchive.web.language.PagePath;

/** The page of the desk that somebody asked for before signing in. */
final class ReturnAddress {

    static final String PARAMETER = "to";
    static final String DESK = "/desk";

    private ReturnAddress() {}

    /** The address of the sign-in page, in the language of the address, that leads back to what this request asked for. */
    static String signIn(HttpServletRequest request) {
        PagePath path = PagePath.of(request.getRequestURI());
        if (!request.getMethod().equals("GET")) {
            return path.alike("/sign-in");
        }
        String query = request.getQueryString();
        String asked = query == null ? path.rest() : path.rest() + "?" + query;
        return path.alike("/sign-in?" + PARAMETER + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }

    /** The asked address if it is one of the desk; else the desk's first page, so that no link leads to another site. */
    static String checked(@Nullable String asked) {
        if (asked == null) {
            return DESK;
        }
        boolean ofTheDesk = (asked.equals("/desk") || asked.startsWith("/desk/"))
                && asked.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\')
                && !asked.contains("..");
        return ofTheDesk ? asked : DESK;
    }
}
