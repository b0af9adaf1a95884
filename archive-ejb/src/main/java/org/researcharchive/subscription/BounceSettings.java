package org.researcharchive.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mailbox that takes back what cannot be delivered, read by IMAP: {@code archive.mail.bounces.address},
 * {@code host}, {@code port}, {@code user} and {@code password}. The password is never sent over an open line, except
 * to this machine itself.
 */
@ApplicationScoped
public class BounceSettings {

    private static final int TLS_FROM_THE_START = 993;
    private static final String MILLIS = "10000";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    @Inject
    @ConfigProperty(name = "archive.mail.bounces.address")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "archive.mail.bounces.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "archive.mail.bounces.port", defaultValue = "" + TLS_FROM_THE_START)
    private int port;

    @Inject
    @ConfigProperty(name = "archive.mail.bounces.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "archive.mail.bounces.password")
    private Optional<String> password;

    /** The mailbox; none where what comes back goes to the sender's own address and is read by people. */
    Optional<EmailAddress> mailbox() {
        return isComplete() ? address.flatMap(EmailAddress::parse) : Optional.empty();
    }

    boolean isComplete() {
        return address.isPresent() && host.isPresent() && user.isPresent() && password.isPresent();
    }

    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port;
    }

    String user() {
        return user.orElseThrow();
    }

    String password() {
        return password.orElseThrow();
    }

    Properties properties() {
        boolean fromTheStart = port == TLS_FROM_THE_START;
        Properties properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", MILLIS);
        properties.setProperty("mail.imap.timeout", MILLIS);
        properties.setProperty("mail.imap.writetimeout", MILLIS);
        properties.setProperty("mail.imap.ssl.enable", Boolean.toString(fromTheStart));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.starttls.enable", Boolean.toString(!fromTheStart));
        properties.setProperty(
                "mail.imap.starttls.required", Boolean.toString(!fromTheStart && !THIS_MACHINE.contains(host())));
        return properties;
    }
}
