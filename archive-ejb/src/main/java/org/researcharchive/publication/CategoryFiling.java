package org.researcharchive.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.researcharchive.audit.Actor;
import org.researcharchive.category.Category;
import org.researcharchive.change.ArchiveChanged;

/**
 * Files many records under another category, each as a version of its own, in a number of statements that does not grow
 * with theirs. What else a record says is not looked at: a category that was merged leaves none behind.
 *
 * <p>Only for the merging of categories, which is begun by somebody with the right to; no page and no resource reaches it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CategoryFiling {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Event<ArchiveChanged> changed;

    /**
     * Takes records out of one category and puts them into another.
     *
     * @param actor in whose name, and as part of which change set
     */
    public void refile(List<Long> ids, long from, long to, Actor actor) {
        actor.actIn(transaction);
        // what people save meanwhile overtakes this on its way to the index
        entities.createNativeQuery("select set_config('archive.bulk', 'on', true)")
                .getSingleResult();
        Category target = Objects.requireNonNull(entities.find(Category.class, to), "a category that is merged into");
        Instant now = Clock.systemUTC().instant();
        entities.createQuery("select p from Publication p where p.id in :ids order by p.id", Publication.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(publication -> {
                    publication.changedBy(actor.name(), now);
                    publication.categories.removeIf(category -> category.id() == from);
                    publication.categories.add(target);
                });
        entities.flush();
        changed.fire(new ArchiveChanged());
    }
}
