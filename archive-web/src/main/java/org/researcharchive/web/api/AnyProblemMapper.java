package org.researcharchive.web.api;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.researcharchive.web.signin.ApiAuthentication;

/** Answers every error of the API with a problem document, and logs those that are ours. */
@Provider
public class AnyProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(AnyProblemMapper.class.getName());
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 15;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Override
    public Response toResponse(Throwable error) {
        if (error instanceof RedirectionException moved) {
            return moved.getResponse();
        }
        Problem problem = Problems.of(error, security.getUserPrincipal() != null)
                .at(uri.getRequestUri().getRawPath());
        if (problem.status() == UNAVAILABLE) {
            LOG.log(Level.WARNING, "{0}: {1}", problem.title(), problem.detail());
        } else if (problem.status() >= 500) {
            LOG.log(Level.ERROR, "Request " + problem.instance() + " failed", error);
        }
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        answer.header("Cache-Control", "no-store");
        if (problem.status() == UNAUTHORIZED) {
            answer.header("WWW-Authenticate", ApiAuthentication.CHALLENGE);
        }
        if (problem.status() == UNAVAILABLE) {
            answer.header("Retry-After", RETRY_SECONDS);
        }
        if (error instanceof jakarta.ws.rs.NotAllowedException notAllowed) {
            answer.header("Allow", notAllowed.getResponse().getHeaderString("Allow"));
        }
        return answer.build();
    }
}
