package org.researcharchive.subscription;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a mail that cannot be delivered comes back to: an address of its own for each mail, so that it need not be
 * guessed which one it was, such as {@code bounces+12-0123456789abcdef@example.org}. The second half is a signature;
 * without it anybody could end a stranger's subscription by writing to the mailbox.
 */
public final class ReturnAddress {

    private static final Pattern NUMBERED = Pattern.compile("\\+([1-9]\\d{0,17})-([0-9a-f]{16})@");

    private final EmailAddress mailbox;
    private final LinkSigner signer;

    /**
     * Knows the addresses of one mailbox.
     *
     * @param mailbox takes mails for {@code name+anything} too
     */
    ReturnAddress(EmailAddress mailbox, LinkSigner signer) {
        this.mailbox = mailbox;
        this.signer = signer;
    }

    /** The address for one mail. */
    String of(long mail) {
        String address = mailbox.value();
        int at = address.lastIndexOf('@');
        return address.substring(0, at) + "+" + mail + "-" + signer.mark(mail) + address.substring(at);
    }

    /** The number of the mail that an address was made for; none if we never made it. */
    OptionalLong mail(String address) {
        Matcher numbered = NUMBERED.matcher(address);
        if (!numbered.find()) {
            return OptionalLong.empty();
        }
        long mail = Long.parseLong(numbered.group(1));
        return signer.isMark(mail, numbered.group(2)) ? OptionalLong.of(mail) : OptionalLong.empty();
    }
}
