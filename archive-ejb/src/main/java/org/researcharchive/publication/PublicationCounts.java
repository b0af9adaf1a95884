package org.researcharchive.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import org.researcharchive.account.Role;
import org.researcharchive.record.PublicationStatus;

/** How many records wait in each worklist of the desk. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class PublicationCounts {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private PublicationListing listing;

    /** Records by status; every status has an entry. */
    public Map<PublicationStatus, Long> byStatus() {
        Map<PublicationStatus, Long> counts = new EnumMap<>(PublicationStatus.class);
        for (PublicationStatus status : PublicationStatus.values()) {
            counts.put(status, 0L);
        }
        entities.createQuery("select p.status, count(p) from Publication p group by p.status", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((PublicationStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** Records that lack something a complete record has. */
    public long missingData() {
        return listing.count(
                new PublicationFilter(null, null, PublicationFilter.ANY, PublicationFilter.Sort.CHANGED, false));
    }
}
