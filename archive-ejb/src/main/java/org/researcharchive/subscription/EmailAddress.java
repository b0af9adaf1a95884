package org.researcharchive.subscription;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that mail can be sent to: ASCII, without comments, quotes, display names or anything that could end
 * a header line. Names of domains in other scripts are kept in their ASCII form.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /**
     * Checks an address.
     *
     * @throws IllegalArgumentException if mail cannot be sent there; see {@link #parse}
     */
    public EmailAddress {
        int at = value.lastIndexOf('@');
        if (at < 1
                || at > LONGEST_LOCAL_PART
                || value.length() > LONGEST
                || !LOCAL_PART.matcher(value.substring(0, at)).matches()
                || !DOMAIN.matcher(value.substring(at + 1)).matches()) {
            throw new IllegalArgumentException("not an e-mail address: " + value);
        }
    }

    /** The address that was typed, or nothing where it is none. Spaces around it are a slip and left out. */
    public static Optional<EmailAddress> parse(@Nullable String typed) {
        String address = typed == null ? "" : typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(address.substring(at + 1)).toLowerCase(Locale.ROOT);
            return Optional.of(new EmailAddress(address.substring(0, at) + "@" + domain));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
