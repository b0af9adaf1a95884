package org.researcharchive.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.jpa.HibernateHints;

/**
 * Whole published records, many at a time, for those who take them away. Each call is a transaction of its own, so that
 * a list of any length passes through the memory of one page.
 */
@Stateless
@PermitAll
public class PublishedRecords {

    /** How many can be asked for at once: as many as Hibernate reads the parts of in one statement each. */
    public static final int MAX = 200;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private DetailsAssembly details;

    /**
     * The records with these numbers, in this order. What is not published, or not any more, is left out.
     *
     * @param ids at most {@value #MAX}
     */
    public List<PublicationDetails> load(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.size() > MAX) {
            throw new IllegalArgumentException(ids.size() + " records are too many; ask for at most " + MAX);
        }
        Map<Long, PublicationDetails> found = new HashMap<>();
        entities.createQuery(
                        "select p from Publication p left join fetch p.series where p.id in :ids"
                                + " and p.status = org.researcharchive.record.PublicationStatus.PUBLISHED",
                        Publication.class)
                .setParameter("ids", ids)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList()
                .forEach(publication ->
                        found.put(publication.id(), Embargo.open(publication.embargoUntil, details.of(publication))));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
