package org.researcharchive.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Actor;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.record.Text;

/**
 * Where staff read and change publications, from the desk and from the API. Each call is one transaction; each change
 * is one revision, and is on its way to the index when the call returns.
 *
 * <p>Curators write drafts and edit; only editors change what the public sees come and go.
 */
@Stateless
@RolesAllowed(Role.CURATOR)
public class PublicationCatalog {

    /** The source of records that were written here. */
    public static final String OWN_SOURCE = "archive";

    /** How history names what a restored version came from: this and the number of the version. */
    public static final String RESTORED = "version ";

    /** Characters of the reason for a change. */
    public static final int LONGEST_NOTE = 500;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private SessionContext session;

    @Inject
    private References references;

    @Inject
    private DetailsAssembly details;

    @Inject
    private RecordedVersions recorded;

    @Inject
    private PublicationListing listing;

    @Inject
    private PublicationSteps steps;

    /** Stores a new record. Without a source it is one of ours and gets an identifier of its own. */
    @Recorded(StaffActivity.PUBLICATION_CREATED)
    public PublicationDetails create(PublicationDraft draft) {
        return create(draft, null);
    }

    /**
     * Stores a new record.
     *
     * @param note what history shall say about it; null for nothing
     */
    @Recorded(StaffActivity.PUBLICATION_CREATED)
    public PublicationDetails create(PublicationDraft draft, @Recorded.Told @Nullable String note) {
        requireValid(draft, note);
        requireStep(PublicationStatus.DRAFT, draft.status());
        String source = orElse(Text.line(draft.source()), OWN_SOURCE);
        String sourceId = orElse(Text.line(draft.sourceId()), UUID.randomUUID().toString());
        requireNew(source, sourceId);
        Publication publication =
                new Publication(source, sourceId, caller(), Clock.systemUTC().instant());
        store(publication, draft, null, note);
        entities.persist(publication);
        entities.flush();
        return details.of(publication);
    }

    /**
     * Makes the record say what the draft says; a draft without a status leaves it where it stands.
     *
     * @param version the version that the caller read
     * @throws StalePublicationException if the record has moved on since
     */
    @Recorded(StaffActivity.PUBLICATION_CHANGED)
    public PublicationDetails update(long id, long version, PublicationDraft draft) {
        return update(id, version, draft, null);
    }

    /**
     * Makes the record say what the draft says, and history why.
     *
     * @param note what history shall say about it; null for nothing
     * @throws StalePublicationException if the record has moved on since
     */
    @Recorded(StaffActivity.PUBLICATION_CHANGED)
    public PublicationDetails update(
            long id, long version, PublicationDraft draft, @Recorded.Told @Nullable String note) {
        return update(id, version, draft, null, note);
    }

    /**
     * Makes the record say again what it said at an earlier version. That is one more version: nothing of what came
     * between is lost. Where the record stands is left as it is; restoring neither publishes nor withdraws.
     *
     * @param version the version that the caller read
     * @param number of the version to restore, counted from 1
     * @param note what history shall say about it; null for nothing
     * @throws StalePublicationException if the record has moved on since
     * @throws UnknownRecordException if there is no such version
     */
    @Recorded(StaffActivity.PUBLICATION_RESTORED)
    public PublicationDetails restore(
            long id, long version, @Recorded.Told int number, @Recorded.Told @Nullable String note) {
        PublicationDraft then = recorded
                .at(id, number)
                .orElseThrow(() -> new UnknownRecordException("version of publication " + id, number))
                .details()
                .record()
                .toBuilder()
                .status(null)
                .build();
        return update(id, version, then, RESTORED + number, note);
    }

    private PublicationDetails update(
            long id, long version, PublicationDraft draft, @Nullable String origin, @Nullable String note) {
        Publication publication = steps.lockAt(id, version);
        requireValid(draft, note);
        PublicationStatus from = publication.status;
        requireStep(from, draft.status());
        store(publication, draft, origin, note);
        entities.flush();
        steps.tell(publication, from, caller(), note);
        return details.of(publication);
    }

    /**
     * Publishes, withdraws or takes back to draft.
     *
     * @throws StatusNotAllowedException if no step leads there, or it is not for the caller to take
     */
    @Recorded(StaffActivity.PUBLICATION_STATUS_CHANGED)
    public PublicationDetails changeStatus(long id, long version, @Recorded.Told PublicationStatus status) {
        PublicationStatus from = steps.lockAt(id, version).status;
        WorkflowAction action =
                WorkflowAction.between(from, status).orElseThrow(() -> new StatusNotAllowedException(from, status));
        return steps.take(action, id, version, roles(), new Actor(caller(), null), null);
    }

    /** A record in any status. */
    public PublicationDetails get(long id) {
        return steps.present(id);
    }

    /** One page of the desk's list. */
    public PublicationList list(PublicationFilter filter, int first, int size) {
        return listing.list(filter, first, size);
    }

    private void store(
            Publication publication, PublicationDraft draft, @Nullable String origin, @Nullable String note) {
        steps.sign(publication, new Actor(caller(), origin, Text.line(note)));
        DraftApplication.apply(publication, draft, references.resolve(List.of(draft)));
    }

    private void requireNew(String source, String sourceId) {
        List<Long> present = entities.createQuery(
                        "select p.id from Publication p where p.source = :source and p.sourceId = :sourceId",
                        Long.class)
                .setParameter("source", source)
                .setParameter("sourceId", sourceId)
                .getResultList();
        if (!present.isEmpty()) {
            throw new InvalidPublicationException(List.of(new Violation(
                    "sourceId",
                    sourceId,
                    "the source '" + source + "' already has a record '" + sourceId + "', number " + present.getFirst()
                            + "; change that one or choose another sourceId")));
        }
    }

    private static void requireValid(PublicationDraft draft, @Nullable String note) {
        List<Violation> violations = new ArrayList<>(DraftValidator.check(draft));
        if (note != null && note.length() > LONGEST_NOTE) {
            violations.add(new Violation(
                    "note",
                    note,
                    "the reason for a change has " + note.length() + " characters; at most " + LONGEST_NOTE
                            + " are kept, shorten it"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidPublicationException(violations);
        }
    }

    private void requireStep(PublicationStatus from, @Nullable PublicationStatus to) {
        if (to != null && to != from) {
            WorkflowAction.between(from, to)
                    .orElseThrow(() -> new StatusNotAllowedException(from, to))
                    .require(from, roles());
        }
    }

    private Set<String> roles() {
        return Role.ALL.stream().filter(session::isCallerInRole).collect(Collectors.toSet());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
