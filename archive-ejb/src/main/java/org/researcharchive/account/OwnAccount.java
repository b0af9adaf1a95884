package org.researcharchive.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.AccountProblem.Reason;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.record.Text;

/** What members of staff do with their own account, and nobody with another's. */
@Stateless
@RolesAllowed({Role.CURATOR, Role.EDITOR, Role.ADMIN})
public class OwnAccount {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountRules rules;

    @Inject
    private AccountSessions sessions;

    @Inject
    private PasswordLinks links;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInThrottle throttle;

    @Resource
    private SessionContext context;

    public StaffAccount get() {
        return mine().view();
    }

    /**
     * Changes how the caller is called and reached.
     *
     * @throws InvalidAccountException if a value cannot be, or the account was changed since this version
     */
    @Recorded(StaffActivity.PROFILE_CHANGED)
    public StaffAccount change(int version, @Nullable String displayName, @Nullable String email) {
        accounts.oneAtATime();
        Account account = mine();
        if (account.version() != version) {
            throw refused(new AccountProblem("account", Reason.CHANGED_SINCE, ""));
        }
        List<AccountProblem> problems = rules.check(account.id(), displayName, email);
        if (!problems.isEmpty()) {
            throw new InvalidAccountException(problems);
        }
        account.describe(Objects.requireNonNull(Text.line(displayName)), AccountRules.address(email));
        entities.flush();
        return account.view();
    }

    /**
     * Sets a new password, ends every other session of the caller, and makes a link that was sent void.
     *
     * @param session the number of the caller's session, which stays
     * @throws InvalidAccountException if the old password is wrong or the new one is not good enough
     */
    @Recorded(StaffActivity.PASSWORD_CHANGED)
    public StaffAccount changePassword(String old, String wanted, long session) {
        accounts.oneAtATime();
        Account account = mine();
        Duration pause = throttle.pause(account.name());
        if (pause.isPositive()) {
            throw refused(
                    new AccountProblem("oldPassword", Reason.PASSWORD_PAUSE, Long.toString(pause.toSeconds() + 1)));
        }
        if (old.length() > PasswordRules.LONGEST || !hashing.matches(old.toCharArray(), account.passwordHash())) {
            // whoever finds a desk unattended must not be able to try passwords one after the other
            throttle.failed(account.name());
            throw refused(new AccountProblem("oldPassword", Reason.PASSWORD_WRONG, ""));
        }
        throttle.succeeded(account.name());
        PasswordRules.check(account.name(), wanted).ifPresent(problem -> {
            throw refused(problem);
        });
        account.setPasswordHash(hashing.hash(wanted.toCharArray()));
        entities.flush();
        sessions.endOthers(account.id(), session);
        links.drop(account.id());
        return account.view();
    }

    /** Where the caller is signed in. */
    public List<StaffSession> sessions() {
        return sessions.of(mine().id());
    }

    /** Ends one of the caller's sessions; one that has ended already is no harm. */
    @Recorded(StaffActivity.SESSION_ENDED)
    public void endSession(long session) {
        sessions.end(mine().id(), session);
    }

    private Account mine() {
        String name = context.getCallerPrincipal().getName();
        return accounts.byName(name)
                .orElseThrow(() -> new IllegalStateException("there is no account of the caller '" + name + "'"));
    }

    private static InvalidAccountException refused(AccountProblem problem) {
        return new InvalidAccountException(problem);
    }
}
