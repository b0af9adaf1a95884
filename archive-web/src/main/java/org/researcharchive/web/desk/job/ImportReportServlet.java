package org.researcharchive.web.desk.job;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.researcharchive.account.Role;
import org.researcharchive.importing.ImportDesk;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.UnknownJobException;

/** The report on an import for whoever is signed in to the desk; the API has the same for scripts. */
@WebServlet(name = "importReport", urlPatterns = "/desk/reports/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.ADMIN))
public class ImportReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportDesk imports;

    @Inject
    private transient JobBoard board;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long id = Long.parseLong(path.substring(1));
        try {
            board.get(id);
        } catch (UnknownJobException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + "-report.csv\"");
        imports.report(id, response.getOutputStream());
    }
}
