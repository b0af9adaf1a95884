package org.researcharchive.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which session of the desk a session of the server is; the database says whose it is and whether it still counts.
 *
 * <p>Kept by us and told to the server anew with each request. The server's own way, {@code @AutoApplySession}, shares
 * one subject between all requests of a session and refuses about three of a hundred that come at the same time.
 *
 * @param session the number that the database knows it by
 */
public record SignedIn(long session) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    /** The one of a request; null where nobody signed in. */
    public static @Nullable SignedIn of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn known ? known : null;
    }

    /** Gives the server's session to this one, under a new number: one that somebody planted before is worth nothing. */
    void take(HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Forgets what the server kept for somebody who is not signed in any more. */
    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
