package org.researcharchive.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.researcharchive.settings.Institution;

/** Hands letters to the mail server. */
@ApplicationScoped
public class Mailer {

    private static final String ENVELOPE_FROM = "mail.smtp.from";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    private MailSettings settings;

    @Inject
    private BounceSettings bounces;

    @Inject
    private SubscriptionLinks links;

    @Inject
    private Institution institution;

    /** A connection to the mail server, for several letters one after the other. */
    final class Round implements AutoCloseable {
        private final Session session;
        private final Transport transport;

        private final Optional<ReturnAddress> returnAddress;

        private Round(Session session, Transport transport, Optional<ReturnAddress> returnAddress) {
            this.session = session;
            this.transport = transport;
            this.returnAddress = returnAddress;
        }

        /**
         * Sends a letter that comes back to an address of its own if it cannot be delivered.
         *
         * @param mail its number in the queue
         * @throws MessagingException if the server did not say that it took the letter
         */
        void send(Letter letter, EmailAddress to, long mail) throws MessagingException {
            // a server that sees one identifier twice can know that it is one letter
            MimeMessage message = message(session, letter, to, "subscription-mail-" + mail);
            returnAddress.ifPresent(address -> session.getProperties().setProperty(ENVELOPE_FROM, address.of(mail)));
            transport.sendMessage(message, message.getAllRecipients());
        }

        /**
         * Sends a letter to a colleague, who is not told by bounces that nobody reads there.
         *
         * @param mail its number in the queue of such letters
         */
        void sendToStaff(Letter letter, EmailAddress to, long mail) throws MessagingException {
            MimeMessage message = message(session, letter, to, "staff-mail-" + mail);
            transport.sendMessage(message, message.getAllRecipients());
        }

        /** Sends a letter that is in no queue. */
        void sendOne(Letter letter, EmailAddress to) throws MessagingException {
            MimeMessage message = message(session, letter, to, "mail-" + SubscriptionLinks.newSalt());
            transport.sendMessage(message, message.getAllRecipients());
        }

        boolean isOpen() {
            return transport.isConnected();
        }

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }

    /**
     * Connects to the mail server.
     *
     * @throws MessagingException if it does not let the archive in; then nothing has been sent
     */
    Round open() throws MessagingException {
        Session session = Session.getInstance(settings.properties());
        Transport transport = session.getTransport("smtp");
        transport.connect(
                settings.host(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
        return new Round(session, transport, bounces.mailbox().map(links::returnAddress));
    }

    private MimeMessage message(Session session, Letter letter, EmailAddress to, String number)
            throws MessagingException {
        EmailAddress from = settings.from().orElseThrow();
        MimeMessage message = new NumberedMessage(session, "<" + number + "@" + domain(from) + ">");
        try {
            message.setFrom(
                    new InternetAddress(from.value(), institution.current().name(), UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.value(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.end() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.end() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private static String domain(EmailAddress address) {
        return address.value().substring(address.value().lastIndexOf('@') + 1);
    }

    /** A message with an identifier of ours. */
    private static final class NumberedMessage extends MimeMessage {
        private final String id;

        NumberedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
