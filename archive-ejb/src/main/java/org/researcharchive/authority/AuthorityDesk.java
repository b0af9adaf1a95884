package org.researcharchive.authority;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Actor;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.author.Author;
import org.researcharchive.author.Orcid;
import org.researcharchive.author.PersonName;
import org.researcharchive.authority.AuthorityProblem.Reason;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.record.Text;

/** Where staff look authority entries up, and editors say what they say. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class AuthorityDesk {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private SessionContext session;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private AuthorityEntries entries;

    @Inject
    private AuthorListing listing;

    @Inject
    private MergeLog log;

    @Inject
    private Event<ArchiveChanged> changed;

    /**
     * One page of the entries that stand for themselves.
     *
     * @param words of a name, an ORCID iD or a number; null for all
     */
    public AuthorList list(@Nullable String words, AuthorList.Sort sort, int first, int size) {
        return listing.list(words, sort, first, size);
    }

    /** An entry, also one that was merged into another. */
    public Optional<AuthorityEntry> find(long id) {
        return entries.find(id);
    }

    /** Records in any status whose bylines name the author, the newest first. */
    public List<AuthorPiece> pieces(long id, int first, int size) {
        return entries.pieces(id, first, size);
    }

    /** Entries that were merged into this one. */
    public List<MergedEntry> merged(long id) {
        return log.mergedInto(id);
    }

    /**
     * Makes an entry say what the draft says. Bylines keep what they print. Under another name, the entry goes by its old
     * one, too.
     *
     * @param version the version that the caller read
     * @throws InvalidAuthorityException if a value cannot be, or the entry has been changed or merged since
     */
    @RolesAllowed(Role.EDITOR)
    @Recorded(StaffActivity.AUTHOR_CHANGED)
    public AuthorityEntry save(@Recorded.On long id, long version, AuthorityDraft draft) {
        Author author = entries.lock(id);
        entries.requireOwn(author);
        if (author.version() != version) {
            throw new InvalidAuthorityException("author", Reason.CHANGED_SINCE, author.name());
        }
        List<AuthorityProblem> problems = new ArrayList<>(AuthorityRules.check(draft));
        Orcid orcid = problems.isEmpty() && Text.line(draft.orcid()) != null
                ? Orcid.parse(Objects.requireNonNull(draft.orcid()))
                : null;
        if (orcid != null) {
            entries.withOrcid(orcid.value(), List.of(id))
                    .ifPresent(other -> problems.add(
                            AuthorityProblem.of("orcid", Reason.ORCID_TAKEN, orcid.value(), other.name(), other.id())));
        }
        if (!problems.isEmpty()) {
            throw new InvalidAuthorityException(problems);
        }
        new Actor(session.getCallerPrincipal().getName(), null).actIn(transaction);
        String name = PersonName.tidy(Objects.requireNonNull(draft.name()));
        List<String> variants = new ArrayList<>(draft.variants());
        if (!PersonName.same(name, author.name())) {
            variants.add(author.name());
        }
        author.rename(name);
        author.alsoCall(variants);
        author.describe(
                Text.block(draft.biography()), Text.line(draft.affiliation()), orcid, Text.line(draft.website()));
        entities.flush();
        changed.fire(new ArchiveChanged());
        return entries.find(id).orElseThrow();
    }
}
