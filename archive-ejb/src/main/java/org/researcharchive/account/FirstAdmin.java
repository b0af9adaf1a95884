package org.researcharchive.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Creates the account {@code admin} with all roles in an archive that has no account yet. The password comes from
 * {@code archive.admin.password}; once there is an account, that setting is not looked at any more.
 */
@Singleton
@PermitAll
@Startup
@DependsOn("SchemaMigration")
public class FirstAdmin {

    private static final Logger LOG = System.getLogger(FirstAdmin.class.getName());
    private static final String NAME = "admin";

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    @ConfigProperty(name = "archive.admin.password")
    private Optional<String> password;

    @PostConstruct
    void create() {
        if (!accounts.noneYet()) {
            return;
        }
        Optional<String> given = password.filter(text -> !text.isBlank());
        if (given.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "There is no account and nobody can sign in: set ARCHIVE_ADMIN_PASSWORD and start again.");
            return;
        }
        String hash = hashing.hash(given.get().toCharArray());
        accounts.add(
                new Account(NAME, "Administrator", hash, Set.of(Role.ADMIN, Role.EDITOR, Role.CURATOR), Instant.now()));
        LOG.log(Level.INFO, "Created the first account, ''{0}''.", NAME);
    }
}
