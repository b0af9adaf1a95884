package org.researcharchive.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.researcharchive.audit.StaffActions;
import org.researcharchive.audit.StaffActivity;

/**
 * What the sign-in of the desk asks about sessions. It asks before anybody is known to the server, hence no role; a
 * number of a session comes from what the server keeps and never from a browser.
 */
@Stateless
@PermitAll
public class DeskSessions {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSessions sessions;

    @Inject
    private StaffActions actions;

    /**
     * Begins a session for somebody whose password was right.
     *
     * @param client what the browser says that it is
     * @param language in which that person reads the desk, and mails from it
     * @return the session's number
     */
    public long begin(String name, String client, String language) {
        Account account = accounts.byName(name).orElseThrow();
        actions.add(account.name(), StaffActivity.SIGNED_IN, account.id(), client);
        return sessions.begin(account.id(), client, language);
    }

    /** Who is at the desk with this session, with the roles of now; nobody where the session does not count any more. */
    public Optional<AccountView> caller(long session) {
        Optional<AccountView> caller = sessions.caller(session);
        if (caller.isPresent()) {
            sessions.seen(session);
        }
        return caller;
    }

    /** Somebody signed out. */
    public void end(long session) {
        sessions.caller(session).ifPresent(caller -> actions.add(caller.name(), StaffActivity.SIGNED_OUT, null, null));
        sessions.end(session);
    }
}
