package org.researcharchive.subscription;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.Text;

/**
 * What a mail server says of a mail that it had taken before (RFC 3464): {@code multipart/report} with a part
 * {@code message/delivery-status}.
 *
 * @param recipients whom the report was sent to: the return address of the mail that it is about
 * @param failed whether that mail was given up; if not, it is late, or has arrived after all
 * @param reason the mail server's own words, in one line
 */
record DeliveryReport(List<String> recipients, boolean failed, String reason) {

    /** Headers that name the mailbox a mail was delivered to; the first is all that some servers leave. */
    private static final String[] DELIVERED_TO = {"To", "Delivered-To", "X-Original-To", "Envelope-To"};

    private static final int MOST_BLOCKS = 50;
    private static final int REASON_LENGTH = 300;

    DeliveryReport {
        recipients = List.copyOf(recipients);
    }

    /** Reads a mail; one that is no delivery report, such as an automatic answer, gives nothing. */
    static Optional<DeliveryReport> of(Message mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                try (InputStream status = part.getInputStream()) {
                    return Optional.of(read(recipients(mail), status));
                }
            }
        }
        return Optional.empty();
    }

    /** The first block of headers is about the mail as a whole, each further one about one recipient. */
    private static DeliveryReport read(List<String> recipients, InputStream status)
            throws MessagingException, IOException {
        PushbackInputStream in = new PushbackInputStream(status);
        for (int block = 0; block < MOST_BLOCKS && hasMore(in); block++) {
            InternetHeaders headers = new InternetHeaders(in);
            if ("failed".equalsIgnoreCase(Text.line(headers.getHeader("Action", null)))) {
                return new DeliveryReport(recipients, true, reason(headers));
            }
        }
        return new DeliveryReport(recipients, false, "");
    }

    private static boolean hasMore(PushbackInputStream in) throws IOException {
        int next = in.read();
        if (next >= 0) {
            in.unread(next);
        }
        return next >= 0;
    }

    private static String reason(InternetHeaders headers) {
        String said = Stream.of("Diagnostic-Code", "Status")
                .map(name -> Text.line(headers.getHeader(name, null)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("no reason given");
        String words = said.replaceFirst("(?i)^smtp;\\s*", "");
        return words.substring(0, Math.min(words.length(), REASON_LENGTH));
    }

    private static List<String> recipients(Message mail) throws MessagingException {
        Stream.Builder<String> all = Stream.builder();
        for (String header : DELIVERED_TO) {
            String @Nullable [] values = mail.getHeader(header);
            if (values != null) {
                Arrays.stream(values).forEach(all);
            }
        }
        Address @Nullable [] to = mail.getRecipients(Message.RecipientType.TO);
        if (to != null) {
            Arrays.stream(to).map(Address::toString).forEach(all);
        }
        return all.build().toList();
    }
}
