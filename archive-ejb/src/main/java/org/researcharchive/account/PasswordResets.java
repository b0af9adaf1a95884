package org.researcharchive.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.researcharchive.account.ResetLinks.ResetLink;
import org.researcharchive.subscription.MailNotSentException;
import org.researcharchive.subscription.MailSettings;
import org.researcharchive.subscription.PasswordMail;

/**
 * Lets members of staff who forgot their password set another, by a link in a mail. For people who are not signed in,
 * hence no role; nobody learns which names there are, neither from the answer nor from the time that it takes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordResets {

    private static final Logger LOG = System.getLogger(PasswordResets.class.getName());

    @Inject
    private MailSettings settings;

    @Inject
    private ResetLinks links;

    @Inject
    private PasswordMail mail;

    /** Whether mails can be sent; if not, only an administrator can help. */
    public boolean isPossible() {
        return settings.isComplete();
    }

    /**
     * Mails a link, good once and for an hour, to the owner of an account that is active and has an address. Works
     * apart from the caller, who gets no answer.
     *
     * @param nameOrEmail as it was typed
     * @param language of the mail
     */
    @Asynchronous
    public void ask(String nameOrEmail, String language) {
        if (isPossible()) {
            links.make(nameOrEmail).ifPresent(made -> send(made, language));
        }
    }

    private void send(ResetLink made, String language) {
        try {
            mail.send(made.to(), language, "/sign-in/password?link=" + made.link());
            LOG.log(Level.INFO, "A link to set a new password was mailed to the owner of ''{0}''", made.name());
        } catch (MailNotSentException e) {
            LOG.log(
                    Level.WARNING,
                    "A link to set a new password for ''{0}'' was not sent: {1}",
                    made.name(),
                    e.getMessage());
        }
    }
}
