package org.researcharchive.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.researcharchive.web.language.Reader;

/**
 * Shows the pages for those who cannot sign in: setting a password by a link, and asking for such a link. The address
 * of the first is a secret, which no other site is told.
 */
@WebServlet({"/sign-in/password", "/sign-in/forgotten"})
public class PasswordServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Language", Reader.speaks().tag());
        String page = request.getServletPath().substring("/sign-in/".length());
        request.getRequestDispatcher("/WEB-INF/pages/" + page + ".xhtml").forward(request, response);
    }
}
