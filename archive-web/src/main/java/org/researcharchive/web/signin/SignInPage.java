package org.researcharchive.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.SignInThrottle;
import org.researcharchive.web.desk.DeskWords;

/** The sign-in form. Its view keeps no state, so that it never expires while it stands open. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private FacesContext faces;

    private String name = "";
    private String password = "";
    private @Nullable String to;

    /** Somebody who is signed in already does not need the form. */
    public void skipWhenSignedIn() throws IOException {
        if (security.getCallerPrincipal() != null) {
            leave();
        }
    }

    public void signIn() throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (!isFromHere(request)) {
            refuse(DeskWords.say("signIn.elsewhere"));
            return;
        }
        Duration pause = throttle.pause(name);
        if (pause.isPositive()) {
            refuse(DeskWords.say("signIn.pause", pause.toSeconds() + 1));
            return;
        }
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            leave();
        } else {
            refuse(DeskWords.say("signIn.wrong"));
        }
    }

    /** A stateless view has no token to tell a foreign form by; browsers say where a form comes from. */
    static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private void refuse(String message) {
        password = "";
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }

    private void leave() throws IOException {
        faces.getExternalContext()
                .redirect(faces.getExternalContext().getRequestContextPath() + ReturnAddress.checked(to));
        faces.responseComplete();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
