package org.researcharchive.web.desk.subscription;

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
import java.util.Objects;
import org.researcharchive.account.Role;
import org.researcharchive.importing.csv.SpreadsheetCell;
import org.researcharchive.subscription.Subscriber;
import org.researcharchive.subscription.Subscription;
import org.researcharchive.subscription.SubscriptionDesk;

/** All subscriptions as CSV, read and sent piece by piece. */
@WebServlet(name = "subscribers", urlPatterns = "/desk/subscriptions.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = Role.ADMIN))
public class SubscribersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 1_000;

    @Inject
    private transient SubscriptionDesk subscriptions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = Objects.requireNonNullElse(request.getParameter("q"), "");
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"subscriptions.csv\"");
        response.setHeader("Cache-Control", "no-store");
        CsvWriter csv = CsvWriter.builder().build(response.getWriter());
        csv.writeRecord("email", "what", "query", "frequency", "state", "asked", "confirmed", "ended", "sent");
        List<Subscriber> page = subscriptions.list(text, Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.forEach(subscriber -> write(csv, subscriber));
            csv.flush();
            page = subscriptions.list(text, page.getLast().subscription().id(), PAGE);
        }
    }

    private static void write(CsvWriter csv, Subscriber subscriber) {
        Subscription subscription = subscriber.subscription();
        csv.writeRecord(
                SpreadsheetCell.of(subscription.email()),
                SpreadsheetCell.of(subscription.label()),
                SpreadsheetCell.of(subscription.query()),
                subscription.frequency().code(),
                subscription.state().name(),
                SpreadsheetCell.of(subscription.askedAt()),
                SpreadsheetCell.of(subscription.confirmedAt()),
                SpreadsheetCell.of(subscription.endedAt()),
                Long.toString(subscriber.sent()));
    }
}
