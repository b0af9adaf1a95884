package org.researcharchive.web.desk.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.publication.MissingData;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.workingcopy.TooMuchTypedException;
import org.researcharchive.workingcopy.Typed;
import org.researcharchive.workingcopy.WorkingCopyDesk;

/**
 * Takes what the script of the form sends every few seconds while somebody types.
 *
 * <p>It does not ask for the page's Faces token, because it has to work when the page has expired. Another site cannot
 * send this either: a browser lets no page of another site post JSON or delete without asking first, nobody here
 * answers that question, and the session's cookie does not come along.
 */
@WebServlet(name = "workingCopies", urlPatterns = "/desk/working-copies/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.CURATOR))
public class WorkingCopyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In bytes: what the desk takes of content and base, in letters of three bytes, and a little around it. */
    private static final int MOST_BYTES = 2 * 3 * WorkingCopyDesk.MOST_CHARACTERS + 10_000;

    /**
     * The answer.
     *
     * @param keptAt when the form was kept last
     * @param missing what it lacks, of {@link MissingData#FIELDS}
     */
    record Kept(String keptAt, List<String> missing) {}

    @Inject
    private transient WorkingCopyDesk copies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> form = form(request);
        if (form.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isJson(request)) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!isOfThisSite(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            keep(form.get(), request, response);
        }
    }

    private void keep(UUID form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        Typed typed = body.length > MOST_BYTES ? null : read(form, body);
        if (typed == null) {
            response.setStatus(
                    body.length > MOST_BYTES
                            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                            : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            Instant keptAt = copies.keep(typed);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("application/json");
            JSON.writeValue(response.getOutputStream(), new Kept(keptAt.toString(), missing(typed)));
        } catch (TooMuchTypedException e) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (UnknownRecordException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static List<String> missing(Typed typed) {
        return KeptForm.read(typed.content())
                .map(FormMapping::readable)
                .map(MissingData::of)
                .orElseGet(List::of);
    }

    /** What the script said; null where it makes no sense. */
    static @Nullable Typed read(UUID form, byte[] body) throws IOException {
        try {
            JsonNode sent = JSON.readTree(body);
            JsonNode content = sent.path("content");
            JsonNode base = sent.path("base");
            boolean isForm = content.isObject()
                    && KeptForm.read(content.toString()).isPresent()
                    && (base.isMissingNode() || base.isNull() || base.isObject());
            return !isForm
                    ? null
                    : new Typed(
                            form,
                            sent.path("sequence").asLong(),
                            number(sent.path("publication")),
                            number(sent.path("baseVersion")),
                            content.path("title").asText("").strip(),
                            content.toString(),
                            base.isObject() ? base.toString() : null);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isIntegralNumber() ? node.asLong() : null;
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        Optional<UUID> form = form(request);
        if (form.isPresent() && isOfThisSite(request)) {
            copies.drop(form.get());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<UUID> form(HttpServletRequest request) {
        String path = request.getPathInfo();
        try {
            return path == null ? Optional.empty() : Optional.of(UUID.fromString(path.substring(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/json");
    }

    /** Browsers say from where a request comes; what says nothing is no browser, and carries no cookie by itself. */
    private static boolean isOfThisSite(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from == null || from.equals("same-origin");
    }
}
