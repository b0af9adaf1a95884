package org.researcharchive.web.desk.publication;

import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import org.researcharchive.account.Role;
import org.researcharchive.web.file.StoredFilesServlet;

/** Shows staff the files of drafts, which the public does not get to see. */
@WebServlet(name = "deskFiles", urlPatterns = "/desk/files/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.CURATOR))
public class DeskFilesServlet extends StoredFilesServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean mayShow(String reference) {
        return true;
    }

    @Override
    protected String cacheControl() {
        return "private, max-age=31536000, immutable";
    }
}
