package org.researcharchive.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** The institution's settings, near at hand: every page asks for them, and they seldom change. */
@ApplicationScoped
public class Institution {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private SettingsStore store;

    private final Remembered<InstitutionSettings> settings = new Remembered<>(FRESH, () -> store.institution());

    public InstitutionSettings current() {
        return settings.get();
    }

    void forget() {
        settings.forget();
    }
}
