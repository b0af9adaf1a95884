package org.researcharchive.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.AccountProblem.Reason;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.record.Text;

/**
 * What administrators do with accounts. An active administrator is always left, and nobody locks himself out.
 *
 * <p>Changes name the version that they were made on and throw {@link InvalidAccountException} where that is not the
 * current one any more, or where a value cannot be.
 */
@Stateless
@RolesAllowed(Role.ADMIN)
public class StaffDesk {

    /** How long a link is good that an administrator hands on: over a weekend. */
    public static final Duration LINK_LIFE = Duration.ofDays(3);

    private static final Logger LOG = System.getLogger(StaffDesk.class.getName());

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

    @Resource
    private SessionContext context;

    /** All accounts, by name. */
    public List<StaffAccount> list() {
        return accounts.all().stream().map(Account::view).toList();
    }

    public Optional<StaffAccount> find(long id) {
        return accounts.byId(id).map(Account::view);
    }

    /** Creates an account that nobody knows the password of; {@link #passwordLink} lets its owner set one. */
    @Recorded(StaffActivity.ACCOUNT_CREATED)
    public StaffAccount create(@Recorded.Told @Nullable String name, StaffDraft draft) {
        accounts.oneAtATime();
        List<AccountProblem> problems = new ArrayList<>();
        rules.checkName(name).ifPresent(problems::add);
        problems.addAll(rules.checkNew(draft.displayName(), draft.email()));
        refuse(problems);
        Account account = new Account(
                Accounts.normalised(Objects.requireNonNull(name)),
                Objects.requireNonNull(Text.line(draft.displayName())),
                hashing.hash(PasswordLinks.random().toCharArray()),
                AccountRules.roles(draft),
                Instant.now());
        account.describe(Objects.requireNonNull(Text.line(draft.displayName())), AccountRules.address(draft.email()));
        accounts.add(account);
        entities.flush();
        note("created", account);
        return account.view();
    }

    /** Changes what an account is called, how it is reached, and its roles, which count from its next request. */
    @Recorded(StaffActivity.ACCOUNT_CHANGED)
    public StaffAccount change(long id, int version, StaffDraft draft) {
        Account account = toChange(id, version);
        List<AccountProblem> problems = new ArrayList<>(rules.check(id, draft.displayName(), draft.email()));
        Set<String> roles = AccountRules.roles(draft);
        if (account.roles().contains(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            if (isMe(account)) {
                problems.add(new AccountProblem("roles", Reason.OWN_ADMIN_ROLE, account.name()));
            } else if (account.active() && !accounts.hasOtherActiveAdmin(account)) {
                problems.add(new AccountProblem("roles", Reason.LAST_ADMIN, account.name()));
            }
        }
        refuse(problems);
        account.describe(Objects.requireNonNull(Text.line(draft.displayName())), AccountRules.address(draft.email()));
        account.giveRoles(roles);
        entities.flush();
        note("changed", account);
        return account.view();
    }

    /** Ends every session of an account and lets nobody in with it, until it is reactivated. */
    @Recorded(StaffActivity.ACCOUNT_DEACTIVATED)
    public StaffAccount deactivate(long id, int version) {
        Account account = toChange(id, version);
        if (isMe(account)) {
            throw refused("account", Reason.ONESELF, account.name());
        }
        if (account.isActiveAdmin() && !accounts.hasOtherActiveAdmin(account)) {
            throw refused("account", Reason.LAST_ADMIN, account.name());
        }
        account.setActive(false);
        entities.flush();
        sessions.endAll(id);
        links.drop(id);
        note("deactivated", account);
        return account.view();
    }

    /** Lets the owner of an account sign in again, with the password and the roles of before. */
    @Recorded(StaffActivity.ACCOUNT_REACTIVATED)
    public StaffAccount reactivate(long id, int version) {
        Account account = toChange(id, version);
        account.setActive(true);
        entities.flush();
        note("reactivated", account);
        return account.view();
    }

    /**
     * Makes a link by which the owner sets a password, good once and for {@link #LINK_LIFE}. Until then the old
     * password stays.
     *
     * @return the part of the link that proves it
     */
    @Recorded(StaffActivity.PASSWORD_LINK_MADE)
    public String passwordLink(@Recorded.On long id) {
        Account account = accounts.toChange(id).orElseThrow(() -> refused("account", Reason.CHANGED_SINCE, ""));
        if (!account.active()) {
            throw refused("account", Reason.INACTIVE, account.name());
        }
        note("given a link to set its password", account);
        return links.make(id, LINK_LIFE);
    }

    /** Where the owner of an account is signed in. */
    public List<StaffSession> sessions(long id) {
        return sessions.of(id);
    }

    /** Ends one session of an account; one that has ended already is no harm. */
    @Recorded(StaffActivity.SESSION_ENDED)
    public void endSession(@Recorded.On long id, long session) {
        sessions.end(id, session);
    }

    private Account toChange(long id, int version) {
        return accounts.toChange(id)
                .filter(account -> account.version() == version)
                .orElseThrow(() -> refused("account", Reason.CHANGED_SINCE, ""));
    }

    private boolean isMe(Account account) {
        return account.name().equals(context.getCallerPrincipal().getName());
    }

    private void note(String what, Account account) {
        LOG.log(
                Level.INFO,
                "Account ''{0}'' was {1} by ''{2}''",
                account.name(),
                what,
                context.getCallerPrincipal().getName());
    }

    private static void refuse(List<AccountProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidAccountException(problems);
        }
    }

    private static InvalidAccountException refused(String field, Reason reason, String value) {
        return new InvalidAccountException(new AccountProblem(field, reason, value));
    }
}
