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
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/**
 * Changes many records that there are, or says what a change would come to, in a number of statements that does not grow
 * with theirs. Each record is changed only on top of the version that was looked at.
 *
 * <p>Only for bulk edit, which is drawn up by somebody with the right to; no page and no resource reaches it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BulkEdits {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private References references;

    @Inject
    private Event<ArchiveChanged> changed;

    @Inject
    private PublicationListing listing;

    /** What a record is to become, and whether that is anything else and may be. */
    private record Wanted(
            Publication publication, PublicationDraft before, PublicationDraft after, EditOutcome outcome) {

        boolean changes() {
            return outcome.kind() == EditOutcome.Kind.CHANGED;
        }
    }

    /** The versions of all records that a filter lets through, by their numbers. */
    public Map<Long, Long> matching(PublicationFilter filter) {
        return listing.versions(filter);
    }

    /** The versions of records, by their numbers; what is no record's number is passed over. */
    public Map<Long, Long> chosen(List<Long> ids) {
        return entities.createQuery("select p.id, p.version from Publication p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * A record as it is.
     *
     * @param record what it says
     */
    public record Versioned(long id, long version, PublicationDraft record) {}

    /** Records as they are, in the order of their numbers. */
    public List<Versioned> records(List<Long> ids) {
        return query(ids).setHint(HibernateHints.HINT_READ_ONLY, true).getResultList().stream()
                .map(publication ->
                        new Versioned(publication.id(), publication.version, DetailsAssembly.record(publication)))
                .toList();
    }

    /**
     * Changes records, and says of each, in the order of their numbers, what became of it.
     *
     * @param versions of the records as they were looked at, by their numbers; one that is gone is passed over
     * @param actor in whose name, and as part of which change set
     */
    public List<EditOutcome> save(Map<Long, Long> versions, RecordEdit edit, Actor actor) {
        actor.actIn(transaction);
        // what people save meanwhile overtakes this on its way to the index
        entities.createNativeQuery("select set_config('archive.bulk', 'on', true)")
                .getSingleResult();
        List<Publication> locked = query(versions.keySet())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Wanted> wanted = wanted(locked, versions, edit);
        List<Wanted> changes = wanted.stream().filter(Wanted::changes).toList();
        References.Resolved resolved =
                references.resolve(changes.stream().map(Wanted::after).toList());
        Instant now = Clock.systemUTC().instant();
        for (Wanted one : changes) {
            one.publication.changedBy(actor.name(), now);
            DraftApplication.apply(one.publication, one.after, resolved);
        }
        entities.flush();
        if (!changes.isEmpty()) {
            changed.fire(new ArchiveChanged());
        }
        return wanted.stream().map(Wanted::outcome).toList();
    }

    /** Says of each record, in the order of their numbers, what would become of it. */
    public List<EditOutcome> preview(Map<Long, Long> versions, RecordEdit edit) {
        return wanted(unlocked(versions), versions, edit).stream()
                .map(Wanted::outcome)
                .toList();
    }

    /** The records that would be changed, before and after. */
    public List<EditedRecord> differences(Map<Long, Long> versions, RecordEdit edit) {
        return wanted(unlocked(versions), versions, edit).stream()
                .filter(Wanted::changes)
                .map(one -> new EditedRecord(one.publication.id(), one.before, one.after))
                .toList();
    }

    private List<Publication> unlocked(Map<Long, Long> versions) {
        return query(versions.keySet())
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    private TypedQuery<Publication> query(Collection<Long> ids) {
        return entities.createQuery("select p from Publication p where p.id in :ids order by p.id", Publication.class)
                .setParameter("ids", ids);
    }

    private static List<Wanted> wanted(List<Publication> publications, Map<Long, Long> versions, RecordEdit edit) {
        List<Wanted> wanted = new ArrayList<>();
        for (Publication publication : publications) {
            PublicationDraft before = DetailsAssembly.record(publication);
            if (!Objects.equals(versions.get(publication.id()), publication.version)) {
                wanted.add(new Wanted(
                        publication,
                        before,
                        before,
                        outcome(publication, EditOutcome.Kind.EDITED_SINCE, List.of(), publication.changedBy)));
                continue;
            }
            PublicationDraft after = edit.edit(publication.id(), before);
            List<Violation> problems = after.equals(before) ? List.of() : problems(publication.status, after);
            EditOutcome.Kind kind = after.equals(before)
                    ? EditOutcome.Kind.UNCHANGED
                    : problems.isEmpty() ? EditOutcome.Kind.CHANGED : EditOutcome.Kind.REFUSED;
            wanted.add(new Wanted(publication, before, after, outcome(publication, kind, problems, null)));
        }
        return wanted;
    }

    private static List<Violation> problems(PublicationStatus from, PublicationDraft after) {
        List<Violation> problems = new ArrayList<>(DraftValidator.check(after));
        PublicationStatus to = after.status();
        if (to != null && to != from && WorkflowAction.between(from, to).isEmpty()) {
            problems.add(new Violation(
                    "status", to.code(), String.valueOf(new StatusNotAllowedException(from, to).getMessage())));
        }
        return problems;
    }

    private static EditOutcome outcome(
            Publication publication, EditOutcome.Kind kind, List<Violation> problems, @Nullable String by) {
        return new EditOutcome(publication.id(), kind, problems, by);
    }
}
