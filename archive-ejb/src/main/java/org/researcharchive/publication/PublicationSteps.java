package org.researcharchive.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.record.PublicationStatus;

/**
 * Takes a record one step on in its workflow, in the caller's transaction. The record's row is locked first of all that a
 * transaction locks about it, so that no two wait for each other; each step is one revision and one more version.
 */
@ApplicationScoped
public class PublicationSteps {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private DetailsAssembly details;

    @Inject
    private Event<ArchiveChanged> changed;

    @Inject
    private Event<PublicationMoved> moved;

    /**
     * Takes a step.
     *
     * @param version the version that whoever decided on it has read
     * @param roles what that person may do
     * @param words what that person says about it; null for nothing
     * @throws StatusNotAllowedException if the step is not for that person, or not for a record that stands there
     * @throws StalePublicationException if the record has moved on since
     */
    public PublicationDetails take(
            WorkflowAction action, long id, long version, Set<String> roles, Actor actor, @Nullable String words) {
        Publication publication = lockAt(id, version);
        action.require(publication.status, roles);
        PublicationStatus from = publication.status;
        publication.status = action.after(from);
        sign(publication, actor);
        entities.flush();
        tell(publication, from, actor.name(), words);
        return details.of(publication);
    }

    /**
     * Keeps text and files of the record from readers until a moment.
     *
     * @param until null for no longer
     */
    public PublicationDetails embargo(long id, long version, @Nullable Instant until, Set<String> roles, Actor actor) {
        Publication publication = lockAt(id, version);
        WorkflowAction.EMBARGO.require(publication.status, roles);
        publication.embargoUntil = until;
        sign(publication, actor);
        entities.flush();
        return details.of(publication);
    }

    /** Notes that the embargo of a record is over, if it is, so that the index and what is kept of its page follow. */
    public void endEmbargo(long id, Actor actor) {
        Publication publication = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (publication.embargoUntil != null && !Embargo.holds(publication.embargoUntil)) {
            publication.embargoUntil = null;
            sign(publication, actor);
        }
    }

    /** Makes sure that a step which leaves the record as it is may be taken, and that nobody else takes one meanwhile. */
    public PublicationDetails require(WorkflowAction action, long id, Set<String> roles) {
        Publication publication = find(id, LockModeType.PESSIMISTIC_WRITE);
        action.require(publication.status, roles);
        return details.of(publication);
    }

    /** The record as it stands. */
    public PublicationDetails present(long id) {
        return details.of(find(id, LockModeType.NONE));
    }

    /** Until when text and files of the record are kept from readers; null where they are not. */
    public @Nullable Instant embargoUntil(long id) {
        return find(id, LockModeType.NONE).embargoUntil;
    }

    Publication find(long id, LockModeType lock) {
        Publication publication = entities.find(Publication.class, id, lock);
        if (publication == null) {
            throw new UnknownRecordException("publication", id);
        }
        return publication;
    }

    /** The row is locked, so that of two saves of one version exactly one succeeds and the other hears who won. */
    Publication lockAt(long id, long version) {
        Publication publication = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (publication.version != version) {
            throw new StalePublicationException(
                    id, version, publication.version, publication.changedBy, publication.changedAt);
        }
        return publication;
    }

    void sign(Publication publication, Actor actor) {
        actor.actIn(transaction);
        publication.changedBy(actor.name(), Clock.systemUTC().instant());
        changed.fire(new ArchiveChanged());
    }

    /** Lets everyone know whom it concerns that the record stands elsewhere now, if it does. */
    void tell(Publication publication, PublicationStatus from, String by, @Nullable String words) {
        if (publication.status != from) {
            moved.fire(
                    new PublicationMoved(publication.id(), from, publication.status, publication.createdBy, by, words));
        }
    }
}
