package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.researcharchive.subscription.EmailAddress;

/** Links for those who forgot their password, and where to send them; in a transaction that is over before mail goes. */
@ApplicationScoped
class ResetLinks {

    /** A link and whom it is for. */
    record ResetLink(String name, EmailAddress to, String link) {}

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordLinks links;

    /** Makes one for an active account with an address, unless there are as many as may be. */
    @Transactional
    Optional<ResetLink> make(String nameOrEmail) {
        accounts.oneAtATime();
        return accounts.byNameOrEmail(nameOrEmail)
                .filter(Account::active)
                .flatMap(account -> EmailAddress.parse(account.view().email())
                        .flatMap(to ->
                                links.makeForMail(account.id()).map(link -> new ResetLink(account.name(), to, link))));
    }
}
