package org.researcharchive.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a session of the desk belongs to.
 *
 * <p>Kept by us and told to the server anew with each request. The server's own way, {@code @AutoApplySession}, shares
 * one subject between all requests of a session and refuses about three of a hundred that come at the same time.
 */
record SignedIn(String name, Set<String> roles) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    static @Nullable SignedIn of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn caller ? caller : null;
    }

    /** Gives the session to this caller, under a new number: one that somebody planted before is worth nothing. */
    void take(HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, this);
    }
}
