package org.researcharchive.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads what came back, twice a minute. A report about a mail of ours is noted and then deleted from the mailbox; all
 * else is marked as seen and left to people. Several servers, or one that stopped between the two, may read one report
 * twice: it is noted once ({@link MailQueue#bounced}).
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class BounceRun {

    private static final Logger LOG = System.getLogger(BounceRun.class.getName());

    /** The rest is read half a minute later. */
    private static final int MOST_AT_ONCE = 200;

    @Inject
    private BounceSettings settings;

    @Inject
    private SubscriptionLinks links;

    @Inject
    private MailQueue queue;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void read() {
        Optional<ReturnAddress> returnAddress = settings.mailbox().map(links::returnAddress);
        if (returnAddress.isEmpty()) {
            return;
        }
        try (Store store = Session.getInstance(settings.properties()).getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                read(inbox, returnAddress.get());
            }
        } catch (MessagingException e) {
            LOG.log(
                    Level.WARNING,
                    "The mailbox {0} on {1} cannot be read: {2}",
                    settings.user(),
                    settings.host(),
                    SendOutcome.words(e));
        }
    }

    private void read(Folder inbox, ReturnAddress returnAddress) throws MessagingException {
        Message[] unseen = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (Message mail : Arrays.copyOf(unseen, Math.min(unseen.length, MOST_AT_ONCE))) {
            try {
                Optional<DeliveryReport> report = DeliveryReport.of(mail);
                mail.setFlag(Flags.Flag.SEEN, true);
                if (report.isPresent() && note(report.get(), returnAddress)) {
                    mail.setFlag(Flags.Flag.DELETED, true);
                }
            } catch (IOException | MessagingException e) {
                // one that cannot be read must not keep the others from being read, now and at every later round
                mail.setFlag(Flags.Flag.SEEN, true);
                LOG.log(Level.WARNING, "A mail in the mailbox {0} cannot be read: {1}", settings.user(), e);
            }
        }
    }

    /** Whether the report is about a mail of ours. */
    private boolean note(DeliveryReport report, ReturnAddress returnAddress) {
        OptionalLong mail = report.recipients().stream()
                .map(returnAddress::mail)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
        if (mail.isPresent() && report.failed()) {
            queue.bounced(mail.getAsLong(), report.reason());
        }
        return mail.isPresent();
    }
}
