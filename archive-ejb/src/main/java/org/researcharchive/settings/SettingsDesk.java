package org.researcharchive.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.publication.Violation;

/** Where administrators say what stands on every page. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class SettingsDesk {

    @Inject
    private SettingsStore store;

    @Inject
    private Institution institution;

    /**
     * Saves all settings. Empty values go back to what pages say by themselves. Other servers follow within seconds.
     *
     * @throws InvalidSettingsException if a value is too long or of the wrong form; then nothing is saved
     */
    @Recorded(StaffActivity.SETTINGS_SAVED)
    public void save(InstitutionSettings settings) {
        List<Violation> violations = SettingsRules.check(settings);
        if (!violations.isEmpty()) {
            throw new InvalidSettingsException(violations);
        }
        store.save(settings);
        institution.forget();
    }
}
