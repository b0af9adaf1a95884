package org.researcharchive.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** What staff may know about accounts. */
@Stateless
@RolesAllowed({Role.CURATOR, Role.EDITOR, Role.ADMIN})
public class AccountDirectory {

    @Inject
    private Accounts accounts;

    @Resource
    private SessionContext context;

    /** The account of whoever calls. */
    public AccountView me() {
        String name = context.getCallerPrincipal().getName();
        return accounts.byName(name)
                .map(account -> new AccountView(account.name(), account.displayName(), account.roles()))
                .orElseGet(() -> new AccountView(name, name, Set.of()));
    }
}
