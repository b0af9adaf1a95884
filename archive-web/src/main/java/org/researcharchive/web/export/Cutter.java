package org.researcharchive.web.export;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Breaks the connection of an answer that failed after its beginning was sent.
 *
 * <p>The servlet specification ends every answer in order, so that one which broke off half way looks complete to its
 * reader. The server underneath can close a connection; it is reached through the methods of the request that it made,
 * which is why it is taken here, before anything is wrapped around it. On another server nothing is found and the answer
 * ends as that server ends it; the formats that have an end then lack it.
 */
@WebFilter(filterName = "cutter", urlPatterns = Cutter.PATH)
public class Cutter extends HttpFilter {

    static final String PATH = "/api/v1/search/export";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(Cutter.class.getName());
    private static final String REQUEST = Cutter.class.getName() + ".request";

    /** From the servlet's request to the connection, as Payara and Grizzly name the steps. */
    private static final String[] STEPS = {
        "getUnwrappedCoyoteRequest", "getCoyoteRequest", "getContext", "getConnection", "terminateSilently"
    };

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest own = request;
        while (own instanceof HttpServletRequestWrapper wrapper
                && wrapper.getRequest() instanceof HttpServletRequest in) {
            own = in;
        }
        request.setAttribute(REQUEST, own);
        chain.doFilter(request, response);
    }

    /**
     * Breaks the connection of this request.
     *
     * @param request any that leads to the attributes of the one that came in
     */
    public static void cut(HttpServletRequest request) {
        @Nullable Object at = request.getAttribute(REQUEST);
        try {
            for (String step : STEPS) {
                if (at == null) {
                    LOG.log(Level.ERROR, "An unfinished answer was ended in order; the connection was not found");
                    return;
                }
                at = at.getClass().getMethod(step).invoke(at);
            }
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.ERROR, "An unfinished answer was ended in order; this server has no way to break it off", e);
        }
    }
}
