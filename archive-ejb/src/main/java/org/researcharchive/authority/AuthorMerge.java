package org.researcharchive.authority;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.author.Author;
import org.researcharchive.authority.AuthorityProblem.Reason;
import org.researcharchive.changeset.UndoRefusedException;
import org.researcharchive.publication.BylineMoves;

/**
 * Makes one entry out of several that are one person, and several out of one again, in the caller's transaction.
 *
 * <p>Locks are taken in one order: first the records, then the entries, each by their numbers. A record that comes to
 * name one of the entries between the two has to be locked, too, which only another try can do.
 */
@ApplicationScoped
class AuthorMerge {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private BylineMoves moves;

    @Inject
    private AuthorityEntries entries;

    @Inject
    private MergeLog log;

    /**
     * Lets one entry stand for others from now on. Their bylines name it and print what they printed; it goes by their
     * names, too, and says what they said and it did not.
     *
     * @param chosen the iD that counts where they have different ones; null where nobody chose
     * @param begins says in whose name and as part of which change set, once it is clear that there will be one
     * @return the change set
     * @throws InvalidAuthorityException if one of them does not stand for itself any more, or nobody chose the iD
     */
    long merge(long kept, List<Long> others, @Nullable String chosen, Function<List<Author>, Actor> begins) {
        List<Long> pieces = moves.of(others);
        moves.lock(pieces);
        List<Long> everybody = new ArrayList<>(others);
        everybody.add(kept);
        List<Author> authors = entries.lock(everybody);
        authors.forEach(entries::requireOwn);
        if (!new HashSet<>(pieces).containsAll(moves.of(others))) {
            throw new InvalidAuthorityException("author", Reason.BUSY);
        }
        String orcid = orcid(authors, chosen);
        Actor actor = begins.apply(authors);
        long changeSet = Objects.requireNonNull(actor.changeSet());
        moves.move(pieces, others, kept, actor);
        List<Long> followers = log.into(others);
        for (long id : others) {
            entries.present(id).mergeInto(kept);
        }
        // an iD is free only once its owner is gone
        entities.flush();
        Author keeper = entries.present(kept);
        for (long id : others) {
            log.add(changeSet, new MergeLog.Line(id, kept, null, TakenOver.by(keeper, entries.present(id), orcid)));
        }
        for (long id : followers) {
            Author follower = entries.present(id);
            log.add(changeSet, new MergeLog.Line(id, kept, follower.mergedInto(), TakenOver.NOTHING));
            follower.mergeInto(kept);
        }
        entities.flush();
        return changeSet;
    }

    /**
     * Takes a merge back as far as entries are concerned: each stands for itself again, and the one that was kept gives
     * back what it took over and still has. Its records are the change set's own matter.
     *
     * @param lines what the merge did
     * @throws UndoRefusedException if the entry that was kept has been merged since, or an iD belongs to another by now
     */
    void takeBack(List<MergeLog.Line> lines, Actor actor) {
        actor.actIn(transaction);
        long kept = lines.getFirst().kept();
        entries.lock(Stream.concat(Stream.of(kept), lines.stream().map(MergeLog.Line::author))
                .toList());
        Author keeper = entries.present(kept);
        if (keeper.mergedInto() != null) {
            throw new UndoRefusedException(
                    UndoRefusedException.Reason.MERGED_ON,
                    keeper.name(),
                    entries.present(keeper.mergedInto()).name());
        }
        for (MergeLog.Line line : lines) {
            line.taken().giveBack(keeper, entries.present(line.author()));
        }
        entities.flush();
        for (MergeLog.Line line : lines) {
            Author author = entries.present(line.author());
            if (line.wasInto() == null) {
                requireFree(author);
            }
            author.mergeInto(line.wasInto());
        }
        entities.flush();
    }

    private void requireFree(Author author) {
        String orcid = author.orcid();
        if (orcid != null) {
            entries.withOrcid(orcid, List.of(author.id())).ifPresent(other -> {
                throw new UndoRefusedException(UndoRefusedException.Reason.ORCID_TAKEN, orcid, other.name());
            });
        }
    }

    /** The iD that the kept entry shall have. */
    private static @Nullable String orcid(List<Author> authors, @Nullable String chosen) {
        Set<String> all =
                authors.stream().map(Author::orcid).filter(Objects::nonNull).collect(Collectors.toSet());
        if (all.size() < 2) {
            return all.stream().findFirst().orElse(null);
        }
        if (chosen == null || !all.contains(chosen)) {
            throw new InvalidAuthorityException(
                    "orcid", Reason.ORCID_CONFLICT, all.stream().sorted().collect(Collectors.joining(", ")));
        }
        return chosen;
    }
}
