package org.researcharchive.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.researcharchive.audit.Actor;
import org.researcharchive.author.Author;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.schema.Sql;

/**
 * Lets bylines name another authority entry, in the caller's transaction; what they print stays. As everywhere the rows
 * of the records are locked before anything else is: whoever also locks authors does so after {@link #lock}.
 */
@ApplicationScoped
public class BylineMoves {

    /** Loaded at a time, so that an author's whole work never is. */
    private static final int CHUNK = 200;

    /** With more records than this, what people save meanwhile goes to the index first. */
    private static final int MANY = 100;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Event<ArchiveChanged> changed;

    /** Numbers of all records, in any status, whose bylines name one of the authors, in order. */
    public List<Long> of(Collection<Long> authors) {
        return Sql.of(entities, """
                        select distinct publication_id from byline where author_id = any(cast(:authors as bigint[]))
                        order by publication_id
                        """, Long.class)
                .setParameter("authors", array(authors))
                .getResultList();
    }

    /** Keeps everybody else from changing these records until the transaction ends. */
    public void lock(Collection<Long> publications) {
        Sql.of(
                        entities,
                        "select id from publication where id = any(cast(:ids as bigint[])) order by id for update",
                        Long.class)
                .setParameter("ids", array(publications))
                .getResultList();
    }

    /**
     * Lets the names of some authors in the bylines of these records mean another author. Each record is changed by the
     * actor and has one more version. Forgets all loaded entities.
     */
    public void move(List<Long> publications, Collection<Long> from, long to, Actor actor) {
        actor.actIn(transaction);
        if (publications.size() > MANY) {
            entities.createNativeQuery("select set_config('archive.bulk', 'on', true)")
                    .getSingleResult();
        }
        Instant now = Clock.systemUTC().instant();
        for (int first = 0; first < publications.size(); first += CHUNK) {
            List<Long> chunk = publications.subList(first, Math.min(first + CHUNK, publications.size()));
            Author author = entities.getReference(Author.class, to);
            entities.createQuery("""
                            select b from Byline b join fetch b.publication
                            where b.publication.id in :publications and b.author.id in :from order by b.publication.id
                            """, Byline.class)
                    .setParameter("publications", chunk)
                    .setParameter("from", from)
                    .getResultList()
                    .forEach(byline -> {
                        byline.author = author;
                        byline.publication.changedBy(actor.name(), now);
                    });
            entities.flush();
            entities.clear();
        }
        changed.fire(new ArchiveChanged());
    }

    private static Long[] array(Collection<Long> numbers) {
        return numbers.toArray(Long[]::new);
    }
}
