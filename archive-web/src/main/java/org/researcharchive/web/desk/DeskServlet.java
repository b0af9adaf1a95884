package org.researcharchive.web.desk;

import jakarta.annotation.security.DeclareRoles;
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

/**
 * The pages of the desk that every member of staff may open. It stands before addresses with a language too, so that
 * nobody gets past the sign-in by one.
 */
@WebServlet({"/desk", "/desk/*", "/en/desk", "/en/desk/*", "/ko/desk", "/ko/desk/*"})
@MultipartConfig(fileSizeThreshold = DeskPages.KEPT_IN_MEMORY, maxFileSize = DeskPages.LARGEST_FILE)
@DeclareRoles({Role.CURATOR, Role.EDITOR, Role.ADMIN})
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.CURATOR))
public class DeskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        DeskPages.show(request, response);
    }
}
