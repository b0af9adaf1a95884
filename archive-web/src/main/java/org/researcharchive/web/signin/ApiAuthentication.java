package org.researcharchive.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * HTTP Basic. A request without credentials goes on as nobody, since searching is for everyone; wrong credentials are
 * refused even where none were needed, so that a script with a mistyped password learns of it.
 */
@ApplicationScoped
public class ApiAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Basic ";

    /** What a 401 answer asks for. */
    public static final String CHALLENGE = "Basic realm=\"Research Archive\", charset=\"UTF-8\"";

    @Inject
    private IdentityStoreHandler identityStores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.isProtected() ? refuse(response, "Sign in to do this.") : context.doNothing();
        }
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            // a browser that remembers the password would lend it to any site
            return refuse(response, "Requests from pages of other sites cannot sign in.");
        }
        UsernamePasswordCredential credential = credential(header);
        if (credential == null) {
            return refuse(response, "The Authorization header is not HTTP Basic with a name and a password.");
        }
        CredentialValidationResult result = identityStores.validate(credential);
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : refuse(response, "The name or the password is wrong, or there were too many attempts.");
    }

    private static @Nullable UsernamePasswordCredential credential(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        try {
            BasicAuthenticationCredential basic = new BasicAuthenticationCredential(
                    header.substring(SCHEME.length()).strip());
            // identity stores are asked by the exact class of a credential
            return new UsernamePasswordCredential(basic.getCaller(), basic.getPassword());
        } catch (IllegalArgumentException e) {
            return null; // not Base64, or no colon in it: the caller is told so
        }
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, String detail)
            throws AuthenticationException {
        byte[] problem = Json.createObjectBuilder()
                .add("title", "Not signed in")
                .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                .add("detail", detail)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", CHALLENGE);
        response.setContentType("application/problem+json");
        response.setContentLength(problem.length);
        try {
            response.getOutputStream().write(problem);
            response.flushBuffer();
        } catch (IOException e) {
            throw new AuthenticationException("Could not write the answer", e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
