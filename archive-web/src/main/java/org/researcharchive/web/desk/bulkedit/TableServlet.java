package org.researcharchive.web.desk.bulkedit;

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
import org.researcharchive.bulkedit.BulkEditDesk;
import org.researcharchive.bulkedit.table.TableWriter;
import org.researcharchive.publication.BulkEdits;
import org.researcharchive.web.desk.publication.Selection;

/** The rows that somebody chose in the list, as a table to be edited; read and sent piece by piece. */
@WebServlet(name = "table", urlPatterns = "/desk/table.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.EDITOR))
public class TableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 500;

    @Inject
    private transient BulkEditDesk edits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Selection selection = Selection.of(request.getParameterMap());
        List<Long> records = selection.all() ? edits.matching(selection.filter()) : selection.ids();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"publications.csv\"");
        response.setHeader("Cache-Control", "no-store");
        TableWriter table = new TableWriter(response.getWriter());
        for (int at = 0; at < records.size(); at += PIECE) {
            for (BulkEdits.Versioned record :
                    edits.records(records.subList(at, Math.min(at + PIECE, records.size())))) {
                table.write(record.id(), record.version(), record.record());
            }
            table.flush();
        }
        table.flush();
    }
}
