package org.researcharchive.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How mails leave the archive: {@code archive.mail.host}, {@code port}, {@code user}, {@code password} and {@code from},
 * and {@code archive.public.url}, where readers reach the archive. A password is never sent over an open line.
 */
@ApplicationScoped
public class MailSettings {

    private static final int SUBMISSION = 587;
    private static final int TLS_FROM_THE_START = 465;
    private static final String MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "archive.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "archive.mail.port", defaultValue = "" + SUBMISSION)
    private int port;

    @Inject
    @ConfigProperty(name = "archive.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "archive.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "archive.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "archive.public.url")
    private Optional<String> publicUrl;

    /** Whether mails can be sent; if not, nobody is asked for an address. */
    public boolean isComplete() {
        return host.isPresent() && from().isPresent() && publicUrl.isPresent();
    }

    /** The server that takes mails, for the administrator. */
    public String server() {
        return host.map(name -> name + ":" + port).orElse("");
    }

    Optional<EmailAddress> from() {
        return from.flatMap(EmailAddress::parse);
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port;
    }

    /** A path as a whole address. */
    String absolute(String path) {
        String url = publicUrl.orElseThrow();
        return (url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + path;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
        properties.setProperty("mail.smtp.timeout", MILLIS);
        properties.setProperty("mail.smtp.writetimeout", MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        boolean fromTheStart = port == TLS_FROM_THE_START;
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(fromTheStart));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(!fromTheStart));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(!fromTheStart && user.isPresent()));
        return properties;
    }
}
