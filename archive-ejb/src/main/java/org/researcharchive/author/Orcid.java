package org.researcharchive.author;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ORCID iD whose check character is right.
 *
 * @param value sixteen characters in groups of four, such as {@code 0000-0002-1825-0097}
 * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">Structure of the ORCID identifier</a>
 */
public record Orcid(String value) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:https?://(?:www\\.)?orcid\\.org/)?(\\d{4})-?(\\d{4})-?(\\d{4})-?(\\d{3}[\\dXx])/?");

    /**
     * Reads an iD written with or without hyphens or as a link.
     *
     * @throws IllegalArgumentException if it is no ORCID iD or its check character does not fit
     */
    public static Orcid parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an ORCID iD; write it as 0000-0002-1825-0097");
        }
        String digits = digits(written);
        if (!fits(digits)) {
            throw new IllegalArgumentException("'" + text
                    + "' is not an ORCID iD: its last character does not fit the others; look for a typing error");
        }
        return new Orcid(String.join("-", written.group(1), written.group(2), written.group(3), digits.substring(12)));
    }

    /** Whether a text is written like an iD, be its check character right or not. */
    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text.strip()).matches();
    }

    /** Whether a text is an iD. */
    public static boolean isRight(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches() && fits(digits(written));
    }

    private static String digits(Matcher written) {
        return (written.group(1) + written.group(2) + written.group(3) + written.group(4)).toUpperCase(Locale.ROOT);
    }

    private static boolean fits(String digits) {
        return digits.charAt(15) == checkCharacter(digits);
    }

    /** ISO 7064 MOD 11-2 over the first fifteen digits. */
    private static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            sum = (sum + Character.digit(digits.charAt(i), 10)) * 2;
        }
        int check = (12 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
