package org.researcharchive.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

/**
 * The mail with a link to set a new password. It goes out at once or not at all: whoever waits for it asks again, and a
 * link of an hour must not lie in a queue.
 */
@ApplicationScoped
public class PasswordMail {

    @Inject
    private MailSettings settings;

    @Inject
    private Mailer mailer;

    @Inject
    private Letters letters;

    /**
     * Sends it.
     *
     * @param language of the mail, such as {@code ko}
     * @param path of the page that sets the password
     * @throws MailNotSentException if the mail server does not take it
     */
    public void send(EmailAddress to, String language, String path) {
        try (Mailer.Round round = mailer.open()) {
            round.sendOne(letters.passwordReset(language, path), to);
        } catch (MessagingException e) {
            throw new MailNotSentException(settings.server() + " answered: " + SendOutcome.words(e));
        }
    }
}
