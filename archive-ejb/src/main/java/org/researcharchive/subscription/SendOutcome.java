package org.researcharchive.subscription;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a failure while sending means for the mail. */
enum SendOutcome {
    /** The server said no for now. */
    LATER,

    /** The server said no for good. */
    REFUSED,

    /** The line broke: the server may have taken the mail. */
    UNCERTAIN;

    private static final Pattern ANSWER = Pattern.compile("\\s*([45])\\d\\d[ -].*", Pattern.DOTALL);

    /** Reads a failure; only an answer of the server, which begins with its three digits, proves that it said no. */
    static SendOutcome of(MessagingException failure) {
        if (!(failure instanceof SendFailedException)) {
            return UNCERTAIN;
        }
        for (Exception each = failure;
                each instanceof MessagingException messaging;
                each = messaging.getNextException()) {
            Matcher answer = ANSWER.matcher(String.valueOf(each.getMessage()));
            if (answer.matches()) {
                return answer.group(1).equals("5") ? REFUSED : LATER;
            }
        }
        return UNCERTAIN;
    }

    /** The failure in one line, for the administrator. */
    static String words(MessagingException failure) {
        Exception last = failure;
        while (last instanceof MessagingException messaging && messaging.getNextException() != null) {
            last = messaging.getNextException();
        }
        String message = Objects.requireNonNullElse(last.getMessage(), last.toString())
                .strip()
                .replaceAll("\\s+", " ");
        return message.substring(0, Math.min(message.length(), 300));
    }
}
