package org.researcharchive.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.researcharchive.account.AccountProblem.Reason;

/**
 * What a new password must be: long, and not what everybody tries first. No demands for digits or signs, which make
 * passwords hard to remember and hardly harder to guess (NIST SP 800-63B).
 */
final class PasswordRules {

    static final int SHORTEST = 12;

    /** Nobody's password; hashing more than this would only help those who want to keep the server busy. */
    static final int LONGEST = 1_000;

    private static final int FEWEST_DIFFERENT = 5;

    /** What guessing begins with; repeated, or with digits and signs about it, it is no better. */
    private static final Pattern COMMON = Pattern.compile(
            "(?:password|passwort|passphrase|secret|letmein|welcome|changeme|iloveyou|qwertyuiop|qwerty|asdfghjkl|zxcvbnm"
                    + "|abcdefghijklm?n?o?p?|admin|administrator|research|archive|researcharchive|login|master|monkey"
                    + "|dragon|football|baseball|sunshine|princess|superman|trustno|test|user|curator|editor)*");

    private PasswordRules() {}

    /** What is wrong with a password for an account of this name. */
    static Optional<AccountProblem> check(String name, String password) {
        return reason(name, password)
                .map(reason -> new AccountProblem("password", reason, Integer.toString(password.length())));
    }

    private static Optional<Reason> reason(String name, String password) {
        String small = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of(Reason.PASSWORD_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Reason.PASSWORD_LONG);
        }
        if (small.strip().equals(Accounts.normalised(name))) {
            return Optional.of(Reason.PASSWORD_IS_NAME);
        }
        // letters that digits often stand for are not undone: a list of such words would only grow
        String letters = small.replaceAll("[^\\p{L}]", "");
        boolean onlyAscii = small.chars().allMatch(c -> c < 128);
        boolean common = (onlyAscii && COMMON.matcher(letters).matches())
                || small.chars().distinct().count() < FEWEST_DIFFERENT;
        return common ? Optional.of(Reason.PASSWORD_COMMON) : Optional.empty();
    }
}
