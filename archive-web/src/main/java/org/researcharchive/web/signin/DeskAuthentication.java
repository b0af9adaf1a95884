package org.researcharchive.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.researcharchive.account.AccountView;
import org.researcharchive.account.DeskSessions;
import org.researcharchive.web.language.Reader;

/**
 * Sends whoever is not signed in to the sign-in page, with the address to come back to in its URL rather than in a
 * session: it survives an expired session and does not mix up two tabs.
 *
 * <p>A session is looked up with every request, and so are the account's roles: what an administrator ends or takes away
 * is gone at once, on every server.
 */
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private DeskSessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            CredentialValidationResult result = identityStores.validate(credential);
            if (result.getStatus() != CredentialValidationResult.Status.VALID) {
                return AuthenticationStatus.SEND_FAILURE;
            }
            begin(request, result.getCallerPrincipal().getName());
            return context.notifyContainerAboutLogin(result);
        }
        SignedIn known = SignedIn.of(request);
        if (known != null) {
            Optional<AccountView> caller = sessions.caller(known.session());
            if (caller.isPresent()) {
                return context.notifyContainerAboutLogin(
                        caller.get().name(), caller.get().roles());
            }
            SignedIn.leave(request);
        }
        return context.isProtected() ? askToSignIn(request, response) : context.doNothing();
    }

    private void begin(HttpServletRequest request, String name) {
        SignedIn before = SignedIn.of(request);
        if (before != null) {
            sessions.end(before.session());
        }
        String client = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        new SignedIn(sessions.begin(name, client, Reader.speaks().tag())).take(request);
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            if (isOfAScript(request)) {
                // A redirect here would throw away what stands typed in the page. The desk's script sees this status,
                // keeps the page as it is and offers to sign in beside it.
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                response.sendRedirect(request.getContextPath() + ReturnAddress.signIn(request));
            }
        } catch (IOException e) {
            throw new AuthenticationException("Could not send to the sign-in page", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** What a page sends in the background, by Faces or by a script of ours. */
    private static boolean isOfAScript(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getHeader("Faces-Request") != null
                || request.getMethod().equals("DELETE")
                || (type != null && type.startsWith("application/json"));
    }
}
