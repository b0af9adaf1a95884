package org.researcharchive.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.search.index.IndexAdmin;

/**
 * The check named {@code archive}: up when the schema is in place and the database answers. Search being away does not
 * make it go down, since saving and reading go on without; it is told as data.
 *
 * <p>Anyone may ask, so it says no more than what a visitor sees anyway: whether search works.
 */
@Readiness
@ApplicationScoped
public class ArchiveReadiness implements HealthCheck {

    private static final Logger LOG = System.getLogger(ArchiveReadiness.class.getName());

    @Inject
    private PublicArchive archive;

    @Inject
    private IndexAdmin index;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("archive");
        try {
            // this reads a migrated table; the application does not even start when the migration fails
            archive.newest(1);
            return answer.up()
                    .withData("search", index.state().available() ? "available" : "unavailable")
                    .build();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The archive is not ready", e);
            return answer.down().build();
        }
    }
}
