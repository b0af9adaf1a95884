package org.researcharchive.web.desk.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.researcharchive.account.Role;
import org.researcharchive.category.CategoryDirectory;

/** The paths of all categories, for the tree that the form opens when somebody asks for it. */
@WebServlet(name = "categoryTree", urlPatterns = "/desk/category-tree")
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.CURATOR))
public class CategoryTreeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private transient CategoryDirectory categories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        JSON.writeValue(response.getOutputStream(), categories.all());
    }
}
