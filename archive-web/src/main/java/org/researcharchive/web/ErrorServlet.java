package org.researcharchive.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.researcharchive.web.api.ProblemAnswer;
import org.researcharchive.web.publication.FormerAddresses;
import org.researcharchive.web.site.PageDelivery;

/**
 * Says what went wrong: in a page for readers, in a problem document for callers of the API. Reached only by the
 * container's own dispatch.
 */
@WebServlet(name = "errors", urlPatterns = "/WEB-INF/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ErrorServlet.class.getName());

    @Inject
    private transient ErrorPage page;

    @Inject
    private transient FormerAddresses former;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        int status = statusOf(request);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String asked = path == null ? "" : path.toString();
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable error) {
            LOG.log(Level.ERROR, "Request " + asked + " failed", error);
        }
        response.resetBuffer();
        if (status == HttpServletResponse.SC_NOT_FOUND && former.redirected(asked, request, response)) {
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (asked.startsWith(request.getContextPath() + "/api/")) {
            ProblemAnswer.send(status, asked, response);
        } else {
            showPage(status, asked, request, response);
        }
    }

    private void showPage(int status, String asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            page.open(status, asked);
            PageDelivery.send("/WEB-INF/pages/error.xhtml", status, request, response);
        } catch (ServletException | RuntimeException | IOException e) {
            LOG.log(Level.ERROR, "The page for status " + status + " failed too; a plain one is sent", e);
            response.setStatus(status);
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(plain(status).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Needs nothing that could be out of order. */
    private static String plain(int status) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Not available</title></head>
                <body><main><h1>This page cannot be shown now</h1>
                <p>Something went wrong on our side (status %d). It was noted; try again in a few minutes.</p>
                <p><a href="/">To the home page</a></p></main></body></html>
                """.formatted(status);
    }

    private static int statusOf(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && code >= 400 ? code : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
