package org.researcharchive.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.researcharchive.settings.ArchiveZone;
import org.researcharchive.web.language.Dates;
import org.researcharchive.web.language.Texts;

/** Moments to the minute, on the clocks of the archive's time zone, which is named. */
@Named
@ApplicationScoped
public class Moments {

    private static final Dates ZONED = new Dates(new Texts("org.researcharchive.web.archive"), "date.zoned");

    @Inject
    private ArchiveZone zone;

    /** Such as {@code 30 November 2026, 09:00 (Asia/Seoul)}; empty for none. */
    public String zoned(@Nullable Instant moment) {
        return moment == null ? "" : ZONED.format(moment.atZone(zone.get()));
    }

    public ZoneId getZone() {
        return zone.get();
    }
}
