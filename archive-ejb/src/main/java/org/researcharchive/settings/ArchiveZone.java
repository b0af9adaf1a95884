package org.researcharchive.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time zone that the archive shows moments in, where it matters to the hour: {@code archive.zone}, such as
 * {@code Asia/Seoul}; the server's own where that is left out.
 */
@ApplicationScoped
public class ArchiveZone {

    private static final Logger LOG = System.getLogger(ArchiveZone.class.getName());

    @Inject
    @ConfigProperty(name = "archive.zone")
    private Optional<String> configured;

    private ZoneId zone = ZoneId.systemDefault();

    @PostConstruct
    void read() {
        try {
            zone = configured.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException e) {
            LOG.log(
                    Level.WARNING,
                    "ARCHIVE_ZONE is ''{0}'', which is no time zone; {1} is used. Set it to one such as Asia/Seoul.",
                    configured.orElse(""),
                    zone);
        }
    }

    public ZoneId get() {
        return zone;
    }
}
