package org.researcharchive.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.researcharchive.web.signin.ApiAuthentication;

/** Writes a problem for errors that the container itself met, before or beside the API's own resources. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /**
     * Sends a problem that its status describes.
     *
     * @param path what was asked for
     */
    public static void send(int status, String path, HttpServletResponse response) throws IOException {
        byte[] body = Json.MAPPER.writeValueAsBytes(problem(status).at(path));
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", ApiAuthentication.CHALLENGE);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 401 -> Problems.notAllowed(false);
            case 403 -> Problems.notAllowed(true);
            case 404 -> Problem.of(404, "Not found", "There is nothing at this address; the API begins at /api/v1.");
            case 405 -> Problem.of(405, "Method not allowed", "This address does not answer the method used.");
            default ->
                status < 500
                        ? Problem.of(status, "The request cannot be answered", "Check the form of the request.")
                        : Problem.of(
                                status,
                                "The server failed",
                                "This is not your request's fault. It was written to the server's log.");
        };
    }
}
