package org.researcharchive.web.desk.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.researcharchive.account.Role;
import org.researcharchive.audit.AuditLog;
import org.researcharchive.audit.StaffAction;
import org.researcharchive.audit.StaffActionFilter;
import org.researcharchive.importing.csv.SpreadsheetCell;
import org.researcharchive.settings.ArchiveZone;

/** What the audit log holds for an address, whole, as CSV; read and sent piece by piece. */
@WebServlet(name = "audit", urlPatterns = "/desk/audit.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.ADMIN))
public class AuditServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 1_000;

    @Inject
    private transient AuditLog log;

    @Inject
    private transient ArchiveZone zone;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditQuery query = AuditQuery.of(request::getParameter, zone.get());
        if (!query.problems().isEmpty()) {
            // half a question would be answered by lines that nobody asked for
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, String.join(" ", query.problems()));
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        response.setHeader("Cache-Control", "no-store");
        write(query.filter(), CsvWriter.builder().build(response.getWriter()));
    }

    private void write(StaffActionFilter filter, CsvWriter csv) throws IOException {
        csv.writeRecord("id", "when", "account", "activity", "subject", "name", "detail");
        List<StaffAction> piece = log.list(filter, Long.MAX_VALUE, PIECE);
        while (!piece.isEmpty()) {
            piece.forEach(line -> csv.writeRecord(
                    Long.toString(line.id()),
                    line.when().toString(),
                    SpreadsheetCell.of(line.account()),
                    line.activity(),
                    SpreadsheetCell.of(line.subject()),
                    SpreadsheetCell.of(line.name()),
                    SpreadsheetCell.of(line.detail())));
            csv.flush();
            piece = log.list(filter, piece.getLast().id(), PIECE);
        }
    }
}
