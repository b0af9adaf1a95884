package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.researcharchive.audit.StaffActions;
import org.researcharchive.audit.StaffActivity;

/**
 * Tells the server who a name and a password belong to.
 *
 * <p>A wrong name, a wrong password and a deactivated account get the same answer in the same time.
 */
@ApplicationScoped
public class ArchiveIdentityStore implements IdentityStore {

    private static final Logger LOG = System.getLogger(ArchiveIdentityStore.class.getName());

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private VerifiedPasswords verified;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private StaffActions actions;

    /** Called by the server for every credential that a mechanism hands in. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        String name = Accounts.normalised(credential.getCaller());
        char[] password = credential.getPassword().getValue();
        if (name.isEmpty() || password.length > PasswordRules.LONGEST) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        Optional<Account> account = accounts.byName(name).filter(Account::active);
        if (account.isPresent()
                && verified.contains(name, password, account.get().passwordHash())) {
            return result(account.get());
        }
        if (throttle.pause(name).isPositive()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (account.isEmpty()) {
            hashing.matchNobody(password);
            return refused(name);
        }
        if (!hashing.matches(password, account.get().passwordHash())) {
            // names that nobody has are left out: anybody could fill the log with them
            actions.add(name, StaffActivity.SIGN_IN_REFUSED, account.get().id(), null);
            return refused(name);
        }
        throttle.succeeded(name);
        verified.remember(name, password, account.get().passwordHash());
        return result(account.get());
    }

    private CredentialValidationResult refused(String name) {
        throttle.failed(name);
        // a name may hold anything, also line breaks that would forge log lines
        LOG.log(Level.WARNING, "Sign-in refused for ''{0}''", name.replaceAll("[^\\p{L}\\p{N}@._-]", "?"));
        return CredentialValidationResult.INVALID_RESULT;
    }

    private static CredentialValidationResult result(Account account) {
        return new CredentialValidationResult(account.name(), account.roles());
    }
}
