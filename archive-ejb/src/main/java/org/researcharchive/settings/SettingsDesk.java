package org.researcharchive.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.researcharchive.account.Role;

/** Where administrators say what stands on every page. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class SettingsDesk {

    @Inject
    private SettingsStore store;

    @Inject
    private Institution institution;

    /** Empty values go back to what pages say by themselves. Other servers follow within seconds. */
    public void save(InstitutionSettings settings) {
        store.save(settings);
        institution.forget();
    }
}
