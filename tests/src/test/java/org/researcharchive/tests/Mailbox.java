package org.researcharchive.tests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** What one reader gets, on a real mail server that the archive sends to, and whose bounces it reads. */
final class Mailbox {

    private static final int MAIL_PORT = Integer.getInteger("archive.mail.port", 0);
    private static final int BOUNCES_PORT = Integer.getInteger("archive.mail.bounces.port", 0);
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    private final GreenMail server = new GreenMail(setups());
    private final String reader;

    Mailbox(String reader) {
        this.reader = reader;
    }

    private static ServerSetup[] setups() {
        List<ServerSetup> setups = new ArrayList<>();
        setups.add(new ServerSetup(MAIL_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        if (BOUNCES_PORT > 0) {
            setups.add(new ServerSetup(BOUNCES_PORT, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        }
        return setups.toArray(ServerSetup[]::new);
    }

    /** Skips the test if the archive was started without a mail server of the tests. */
    void open() {
        Assumptions.assumeTrue(MAIL_PORT > 0, "the archive was started without a mail server of the tests");
        server.start();
    }

    void close() {
        server.stop();
    }

    /** The mailbox where undelivered mails come back to, as the archive under test knows it. */
    GreenMailUser bounces() {
        Assumptions.assumeTrue(BOUNCES_PORT > 0, "the archive was started without a mailbox for bounces");
        try {
            return server.getUserManager().createUser("bounces@example.org", "bounces", "of-tests");
        } catch (UserException e) {
            throw new IllegalStateException("there is a user bounces already", e);
        }
    }

    /** How many mails of a mailbox nobody has read yet. */
    int unseen(GreenMailUser user) {
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getUnseenCount();
        } catch (FolderException e) {
            throw new IllegalStateException("the mailbox of " + user.getLogin() + " cannot be looked into", e);
        }
    }

    /** The newest of the reader's mails, once there are so many, and no more. */
    MimeMessage onlyMail(int count) {
        await().atMost(60, SECONDS).until(() -> mails().size() >= count);
        assertThat(mails()).hasSize(count);
        return mails().getLast();
    }

    /** The reader's mails, oldest first. */
    List<MimeMessage> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(reader))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail without a reader", e);
        }
    }

    /** The first link of a mail that begins with a path of the archive. */
    static String address(MimeMessage mail, String path) throws MessagingException, IOException {
        Matcher address = ADDRESS.matcher(text(mail));
        while (address.find()) {
            if (address.group().startsWith(BrowserJourney.ARCHIVE + path)) {
                return address.group();
            }
        }
        throw new AssertionError("no link to " + path + " in: " + text(mail));
    }

    static String text(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        return ((Multipart) mail.getContent()).getBodyPart(number).getContent().toString();
    }
}
