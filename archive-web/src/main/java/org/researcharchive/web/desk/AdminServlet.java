package org.researcharchive.web.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.researcharchive.account.Role;

/** The pages of the desk that only administrators may open. */
@WebServlet({
    "/desk/jobs",
    "/desk/jobs/*",
    "/desk/import",
    "/desk/imports/*",
    "/desk/settings",
    "/desk/subscriptions",
    "/desk/search-tuning",
    "/desk/audit",
    "/desk/users",
    "/desk/users/*"
})
@MultipartConfig(fileSizeThreshold = DeskPages.KEPT_IN_MEMORY, maxFileSize = DeskPages.LARGEST_FILE)
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.ADMIN))
public class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        // an address with a language comes by a forward, which the server itself does not check
        if (!request.isUserInRole(Role.ADMIN)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        DeskPages.show(request, response);
    }
}
