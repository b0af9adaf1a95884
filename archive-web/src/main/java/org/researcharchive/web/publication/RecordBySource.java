package org.researcharchive.web.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.researcharchive.publication.PublicAddresses;
import org.researcharchive.publication.RecordAddress;
import org.researcharchive.publication.SourceAddress;
import org.researcharchive.web.site.Addresses;

/** Leads to a record that a text names by where it came from, see {@link SourceAddress}. */
@WebServlet(name = "recordBySource", urlPatterns = SourceAddress.PATH)
public class RecordBySource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicAddresses records;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String source = request.getParameter(SourceAddress.SOURCE);
        String id = request.getParameter(SourceAddress.ID);
        Optional<RecordAddress> record = source == null || id == null ? Optional.empty() : records.from(source, id);
        if (record.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                "Location",
                Addresses.publication(record.get().id(), record.get().slug()));
        // for good, but not for ever: the title is part of the address
        response.setHeader("Cache-Control", "public, max-age=3600");
    }
}
