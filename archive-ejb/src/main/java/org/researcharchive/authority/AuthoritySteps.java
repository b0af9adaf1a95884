package org.researcharchive.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.author.Author;
import org.researcharchive.author.PersonName;
import org.researcharchive.authority.AuthorityProblem.Reason;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.publication.BylineMoves;

/** Merging and splitting, each call a transaction of its own, so that it can be tried again. Only for {@link MergeDesk}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuthoritySteps {

    private static final String ARROW = " \u2192 ";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private AuthorMerge authors;

    @Inject
    private AuthorityEntries entries;

    @Inject
    private BylineMoves moves;

    @Inject
    private ChangeSets sets;

    /** Merges entries into one and answers which change set that is. */
    public long merge(long kept, List<Long> others, @Nullable String orcid, String by) {
        return authors.merge(
                kept, others, orcid, present -> begin(ChangeSetKind.AUTHOR_MERGE, summary(present, kept), by));
    }

    /** Lets some pieces of an author name another one, who may be new, and answers which change set that is. */
    public MovedPieces split(long from, List<Long> pieces, @Nullable Long to, @Nullable String newName, String by) {
        moves.lock(pieces);
        long target = to == null ? create(Objects.requireNonNull(newName)) : to;
        List<Author> both = entries.lock(List.of(from, target));
        both.forEach(entries::requireOwn);
        List<Long> theirs =
                moves.of(List.of(from)).stream().filter(pieces::contains).toList();
        if (theirs.isEmpty()) {
            throw new InvalidAuthorityException("pieces", Reason.NO_PIECES);
        }
        String summary = named(entries.present(from)) + ARROW + named(entries.present(target));
        Actor actor = begin(ChangeSetKind.AUTHOR_SPLIT, summary, by);
        moves.move(theirs, List.of(from), target, actor);
        return new MovedPieces(Objects.requireNonNull(actor.changeSet()), target, theirs.size());
    }

    private long create(String name) {
        Author author = new Author(PersonName.tidy(name));
        entities.persist(author);
        entities.flush();
        return author.id();
    }

    private Actor begin(ChangeSetKind kind, String summary, String by) {
        long changeSet = sets.begin(kind, summary, by);
        return new Actor(by, ChangeSets.ORIGIN + changeSet, null, changeSet);
    }

    private static String summary(List<Author> authors, long kept) {
        return authors.stream()
                        .filter(author -> author.id() != kept)
                        .map(AuthoritySteps::named)
                        .collect(Collectors.joining(", "))
                + authors.stream()
                        .filter(author -> author.id() == kept)
                        .map(author -> ARROW + named(author))
                        .collect(Collectors.joining());
    }

    private static String named(Author author) {
        return author.name() + " (" + author.id() + ")";
    }
}
