package org.researcharchive.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Unrecorded;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Text;

/**
 * Shows what a record would be if it were saved now. It goes the way of a save, through the same code, and at its end
 * everything is taken back: nothing is written, no version is made, nobody waits for a lock.
 */
@Stateless
@RolesAllowed(Role.CURATOR)
public class PublicationPreview {

    private static final String UNTITLED = "-";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private SessionContext session;

    @Inject
    private References references;

    @Inject
    private DetailsAssembly details;

    /**
     * The record as the draft would make it. A draft without a title is shown without one.
     *
     * @param id the record that the draft would change; null for a new one
     * @throws InvalidPublicationException if the draft could not be saved for another reason than that
     * @throws UnknownRecordException if there is no such record
     */
    @RolesAllowed(Role.CURATOR)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Unrecorded("what it writes is rolled back")
    public PublicationDetails of(@Nullable Long id, PublicationDraft draft) {
        PublicationDraft titled = Text.line(draft.title()) == null
                ? draft.toBuilder().title(UNTITLED).build()
                : draft;
        List<Violation> violations = DraftValidator.check(titled);
        if (!violations.isEmpty()) {
            throw new InvalidPublicationException(violations);
        }
        entities.setFlushMode(FlushModeType.COMMIT);
        Publication publication = id == null ? unsaved() : entities.find(Publication.class, id);
        if (publication == null) {
            throw new UnknownRecordException("publication", id == null ? 0 : id);
        }
        DraftApplication.apply(publication, titled, references.resolve(List.of(titled)));
        PublicationDetails shown = details.of(publication);
        session.setRollbackOnly();
        return shown;
    }

    private Publication unsaved() {
        Instant now = Clock.systemUTC().instant();
        Publication publication = new Publication(
                PublicationCatalog.OWN_SOURCE,
                UNTITLED,
                session.getCallerPrincipal().getName(),
                now);
        entities.persist(publication);
        return publication;
    }
}
