package org.researcharchive.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Sends the mails to staff that are due, every two seconds, on every server: each takes mails that no other has. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class StaffMailRun {

    private static final Logger LOG = System.getLogger(StaffMailRun.class.getName());
    private static final int BATCH = 10;

    @Inject
    private MailSettings settings;

    @Inject
    private StaffMailQueue queue;

    @Inject
    private Letters letters;

    @Inject
    private Mailer mailer;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void send() {
        if (!settings.isComplete()) {
            return;
        }
        List<StaffMail> mails = queue.take(BATCH);
        while (!mails.isEmpty()) {
            send(mails);
            mails = queue.take(BATCH);
        }
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void lookForForgotten() {
        int forgotten = queue.settleForgotten();
        if (forgotten > 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} mails to staff may or may not have been sent before a server stopped",
                    forgotten);
        }
    }

    private void send(List<StaffMail> mails) {
        try (Mailer.Round round = mailer.open()) {
            mails.forEach(mail -> send(mail, round));
        } catch (MessagingException e) {
            String reason = SendOutcome.words(e);
            LOG.log(Level.WARNING, "The mail server {0} did not let the archive in: {1}", settings.server(), reason);
            // those that were sent before are settled, which this leaves as it is
            mails.forEach(mail -> queue.later(mail, reason));
        }
    }

    private void send(StaffMail mail, Mailer.Round round) {
        if (!round.isOpen()) {
            queue.later(mail, "The mail server closed the connection before this mail.");
            return;
        }
        try {
            round.sendToStaff(letters.toStaff(mail), mail.to(), mail.id());
            queue.sent(mail);
        } catch (MessagingException e) {
            String reason = SendOutcome.words(e);
            LOG.log(Level.WARNING, "Mail {0} to staff was not sent: {1}", mail.id(), reason);
            switch (SendOutcome.of(e)) {
                case LATER -> queue.later(mail, reason);
                case REFUSED -> queue.refused(mail, reason);
                case UNCERTAIN -> queue.uncertain(mail, reason);
            }
        }
    }
}
