package org.researcharchive.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.researcharchive.account.DeskSessions;

/** Ends a session. Only by POST: a link or a picture of another site must not sign anybody out. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeskSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SignedIn known = SignedIn.of(request);
        if (known != null) {
            sessions.end(known.session());
        }
        request.logout();
        SignedIn.leave(request);
        response.sendRedirect(request.getContextPath() + "/sign-in?out=1");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + ReturnAddress.DESK);
    }
}
