package org.researcharchive.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.researcharchive.web.language.Reader;

/** Shows the sign-in page. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", Reader.speaks().tag());
        request.getRequestDispatcher("/WEB-INF/pages/sign-in.xhtml").forward(request, response);
    }
}
