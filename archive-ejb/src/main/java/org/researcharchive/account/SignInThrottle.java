package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes guessing passwords slow: after five failures in a row for one name, each further one doubles a pause, up to a
 * minute, during which nothing is checked for that name. Names that do not exist are treated alike, so that the pause
 * tells nothing. In memory of this server; the oldest names are forgotten first.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final int FREE_FAILURES = 5;
    private static final int LONGEST_PAUSE_SECONDS = 60;
    private static final int NAMES_KEPT = 10_000;

    private final Map<String, Failures> failures = new LinkedHashMap<>();
    private final InstantSource clock;

    public SignInThrottle() {
        this(InstantSource.system());
    }

    SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** How long to wait before the next attempt under this name counts; zero when one may try now. */
    public synchronized Duration pause(String name) {
        Failures known = failures.get(Accounts.normalised(name));
        if (known == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.pausedUntil);
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String name) {
        String key = Accounts.normalised(name);
        Failures known = failures.remove(key);
        int count = known == null ? 1 : known.count + 1;
        int doublings = Math.min(count - FREE_FAILURES, 6);
        Instant until = count < FREE_FAILURES
                ? Instant.EPOCH
                : clock.instant().plusSeconds(Math.min(1L << doublings, LONGEST_PAUSE_SECONDS));
        failures.put(key, new Failures(count, until));
        if (failures.size() > NAMES_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name) {
        failures.remove(Accounts.normalised(name));
    }

    private record Failures(int count, Instant pausedUntil) {}
}
