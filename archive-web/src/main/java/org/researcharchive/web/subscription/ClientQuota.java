package org.researcharchive.web.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets one client ask for so many subscriptions an hour and no more. In memory of this server; the clients seen first
 * are forgotten first. How many mails one address gets is limited apart from this, in the database.
 */
@ApplicationScoped
public class ClientQuota {

    static final int AN_HOUR = 20;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int CLIENTS_KEPT = 10_000;

    private record Use(int count, Instant until) {}

    private final Map<String, Use> uses = new LinkedHashMap<>();
    private final InstantSource clock;

    public ClientQuota() {
        this(InstantSource.system());
    }

    ClientQuota(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one more; answers whether that is still within the quota. */
    public synchronized boolean take(String client) {
        Instant now = clock.instant();
        Use known = uses.get(client);
        if (known == null || known.until.isBefore(now)) {
            uses.remove(client);
            known = new Use(0, now.plus(HOUR));
        }
        uses.put(client, new Use(known.count + 1, known.until));
        if (uses.size() > CLIENTS_KEPT) {
            uses.remove(uses.keySet().iterator().next());
        }
        return known.count < AN_HOUR;
    }
}
