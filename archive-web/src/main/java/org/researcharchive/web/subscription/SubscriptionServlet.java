package org.researcharchive.web.subscription;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.PageDelivery;

/**
 * The addresses of "Stay informed". A link of a mail carries its own proof, so the forms behind it need no other; mail
 * programs post to {@code /subscribe/end} by themselves (RFC 8058).
 */
@WebServlet(
        name = "subscriptions",
        urlPatterns = {"/subscribe", "/subscribe/*"})
public class SubscriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> LINKED = Set.of("/confirm", "/preferences", "/end");

    @Inject
    private transient SubscribePage form;

    @Inject
    private transient SubscriptionPage subscription;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null) {
            answer(form.open(request.getParameterMap()), request, response);
        } else if (LINKED.contains(path)) {
            answer(subscription.open(path, request.getParameter("link")), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null) {
            if (isFromElsewhere(request.getHeader("Sec-Fetch-Site"))) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            answer(form.ask(request.getParameterMap(), request.getRemoteAddr()), request, response);
        } else if (LINKED.contains(path)) {
            String link = request.getParameter("link");
            answer(subscription.change(path, link, request.getParameter("frequency")), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Browsers say where a form comes from; another site must not send a visitor's forms. */
    private static boolean isFromElsewhere(@Nullable String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** These pages are for one reader, and their addresses for nobody else to see. */
    private static void answer(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!(answer instanceof Answer.Shown shown)) {
            throw new IllegalStateException("these pages are only ever shown: " + answer);
        }
        response.setHeader("Cache-Control", PageDelivery.NOT_KEPT);
        response.setHeader("Referrer-Policy", "no-referrer");
        PageDelivery.send(shown.view(), shown.status(), request, response);
    }
}
