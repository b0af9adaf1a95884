package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.AccountProblem.Reason;
import org.researcharchive.record.Text;
import org.researcharchive.subscription.EmailAddress;

/** What accounts must be. */
@ApplicationScoped
class AccountRules {

    private static final int LONGEST_DISPLAY_NAME = 200;

    /** Also the form of names in addresses of most mail systems, so that people need not learn another. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    /** The number of an account that is none. */
    private static final long NEW = 0;

    @Inject
    private Accounts accounts;

    /** A name that nobody has. */
    Optional<AccountProblem> checkName(@Nullable String typed) {
        String name = typed == null ? "" : Accounts.normalised(typed);
        if (!NAME.matcher(name).matches()) {
            return Optional.of(new AccountProblem("name", Reason.NAME_FORM, name));
        }
        return accounts.byName(name).map(taken -> new AccountProblem("name", Reason.NAME_TAKEN, name));
    }

    List<AccountProblem> checkNew(@Nullable String displayName, @Nullable String email) {
        return check(NEW, displayName, email);
    }

    /** How an account may be called and reached. */
    List<AccountProblem> check(long id, @Nullable String displayName, @Nullable String email) {
        List<AccountProblem> problems = new ArrayList<>();
        String shown = Text.line(displayName);
        if (shown == null) {
            problems.add(new AccountProblem("displayName", Reason.DISPLAY_NAME_MISSING, ""));
        } else if (shown.length() > LONGEST_DISPLAY_NAME) {
            problems.add(new AccountProblem("displayName", Reason.DISPLAY_NAME_LONG, Integer.toString(shown.length())));
        }
        String typed = Text.line(email);
        if (typed != null) {
            Optional<EmailAddress> address = EmailAddress.parse(typed);
            if (address.isEmpty()) {
                problems.add(new AccountProblem("email", Reason.EMAIL_FORM, typed));
            } else if (accounts.isEmailTaken(address.get().value(), id)) {
                problems.add(new AccountProblem("email", Reason.EMAIL_TAKEN, typed));
            }
        }
        return problems;
    }

    /** An address in its one form; null where there is none. */
    static @Nullable String address(@Nullable String email) {
        return EmailAddress.parse(email).map(EmailAddress::value).orElse(null);
    }

    /** The roles of a draft: the desk itself opens for curators. */
    static Set<String> roles(StaffDraft draft) {
        Set<String> roles = new TreeSet<>(Set.of(Role.CURATOR));
        if (draft.editor()) {
            roles.add(Role.EDITOR);
        }
        if (draft.admin()) {
            roles.add(Role.ADMIN);
        }
        return roles;
    }
}
