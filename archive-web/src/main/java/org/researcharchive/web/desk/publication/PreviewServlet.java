package org.researcharchive.web.desk.publication;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationPreview;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.web.publication.PublicationPage;
import org.researcharchive.web.site.PageDelivery;
import org.researcharchive.workingcopy.WorkingCopy;
import org.researcharchive.workingcopy.WorkingCopyDesk;

/**
 * Shows staff the public page that a form would make: {@code /desk/preview/12} for a record, {@code /desk/preview/new}
 * for one that is not stored, with {@code ?form=} for what is typed in a form. It is the page of the public, by the same
 * view; no search engine is let in, and nothing keeps it.
 */
@WebServlet(name = "preview", urlPatterns = "/desk/preview/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.CURATOR))
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(new|[1-9]\\d{0,17})");
    private static final String PAGE = "/WEB-INF/pages/publication.xhtml";
    private static final String REFUSAL = "/WEB-INF/pages/preview-refused.xhtml";

    /** What the desk's own addresses of files begin with. */
    private static final String DESK = "/desk";

    @Inject
    private transient PublicationPreview preview;

    @Inject
    private transient PublicationCatalog catalog;

    @Inject
    private transient WorkingCopyDesk copies;

    @Inject
    private transient PublicationPage page;

    @Inject
    private transient PreviewRefusal refusal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Long id = path.group(1).equals("new") ? null : Long.valueOf(path.group(1));
        response.setHeader("Cache-Control", PageDelivery.NOT_KEPT);
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        try {
            page.preview(preview.of(id, draft(id, request.getParameter("form"))), DESK);
            PageDelivery.send(PAGE, HttpServletResponse.SC_OK, request, response);
        } catch (UnknownRecordException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (InvalidPublicationException e) {
            refusal.because(e.violations());
            PageDelivery.send(REFUSAL, HttpServletResponse.SC_OK, request, response);
        }
    }

    /** What is typed, as far as it has been kept; else the record as it was saved. */
    private PublicationDraft draft(@Nullable Long id, @Nullable String form) {
        Optional<PublicationDraft> typed = key(form)
                .flatMap(copies::in)
                .map(WorkingCopy::content)
                .flatMap(KeptForm::read)
                .map(FormMapping::readable);
        if (typed.isPresent()) {
            return typed.get();
        }
        return id == null ? PublicationDraft.builder().build() : catalog.get(id).record();
    }

    private static Optional<UUID> key(@Nullable String form) {
        try {
            return form == null ? Optional.empty() : Optional.of(UUID.fromString(form));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
