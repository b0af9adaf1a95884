package org.researcharchive.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.AccountProblem.Reason;

/** Setting a password by a link. Whoever holds the link may, hence no role. */
@Stateless
@PermitAll
public class PublicPasswords {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSessions sessions;

    @Inject
    private PasswordLinks links;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInThrottle throttle;

    /** The name of the account that a link is for; none where the link is not, or no longer, good. */
    public Optional<String> owner(@Nullable String link) {
        return links.account(link).flatMap(accounts::byId).map(Account::name);
    }

    /**
     * Sets the password of the account that a link is for, ends all its sessions, and makes the link void.
     *
     * @throws InvalidAccountException if the link is not good any more, or the password not good enough
     */
    public void set(@Nullable String link, String password) {
        accounts.oneAtATime();
        Account account = links.account(link)
                .flatMap(accounts::byId)
                .orElseThrow(() -> new InvalidAccountException(new AccountProblem("account", Reason.LINK_GONE, "")));
        PasswordRules.check(account.name(), password).ifPresent(problem -> {
            throw new InvalidAccountException(problem);
        });
        account.setPasswordHash(hashing.hash(password.toCharArray()));
        entities.flush();
        links.drop(account.id());
        sessions.endAll(account.id());
        throttle.succeeded(account.name());
    }
}
