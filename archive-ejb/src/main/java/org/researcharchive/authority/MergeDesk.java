package org.researcharchive.authority;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.authority.AuthorityProblem.Reason;
import org.researcharchive.job.GivingWay;
import org.researcharchive.job.SaveFailure;
import org.researcharchive.record.Text;

/**
 * Where editors make one authority entry of several that are one person, or let pieces of one name another. Either is a
 * change set, written at once and taken back like any other.
 */
@Stateless
@RolesAllowed(Role.CURATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MergeDesk {

    /** As many entries as can be compared side by side. */
    public static final int MOST = 10;

    /** As many pieces as can be chosen one by one. */
    public static final int MOST_PIECES = 1_000;

    private static final int LONGEST_NAME = 500;
    private static final int PIECES_SHOWN = 5;

    @Resource
    private SessionContext session;

    @Inject
    private AuthoritySteps steps;

    @Inject
    private AuthorityEntries entries;

    /** The entries with these numbers that there are, each with its newest pieces; at most {@link #MOST}. */
    public List<MergeCandidate> look(List<Long> ids) {
        return entries.find(ids.stream().distinct().limit(MOST).toList()).stream()
                .map(entry -> new MergeCandidate(entry, entries.pieces(entry.id(), 0, PIECES_SHOWN)))
                .toList();
    }

    /**
     * Makes one entry of several. Bylines keep what they print; the entries that go lead to the one that is kept.
     *
     * @param kept the entry that stays
     * @param others those that go
     * @param orcid the iD that counts where they have different ones; null where they have not
     * @return the number of the change set that it is
     * @throws InvalidAuthorityException if that cannot be, as when somebody has merged one of them meanwhile
     */
    @RolesAllowed(Role.EDITOR)
    @Recorded(StaffActivity.AUTHOR_MERGED)
    public long merge(@Recorded.On long kept, @Recorded.Told List<Long> others, @Nullable String orcid) {
        List<Long> gone =
                others.stream().distinct().filter(id -> id != kept).sorted().toList();
        if (gone.isEmpty()) {
            throw new InvalidAuthorityException("author", Reason.TOO_FEW);
        }
        if (gone.size() >= MOST) {
            throw new InvalidAuthorityException("author", Reason.TOO_MANY, gone.size() + 1, MOST);
        }
        return untilNobodyIsInTheWay(() -> steps.merge(kept, gone, Text.line(orcid), caller()));
    }

    /**
     * Lets pieces of one author name another.
     *
     * @param pieces numbers of records; those whose bylines do not name the author are passed over
     * @param to whom they shall name; null for a new entry
     * @param newName what the new entry is called; null where there is one
     * @throws InvalidAuthorityException if that cannot be
     */
    @RolesAllowed(Role.EDITOR)
    @Recorded(StaffActivity.AUTHOR_SPLIT)
    public MovedPieces split(
            @Recorded.On long from, List<Long> pieces, @Nullable Long to, @Recorded.Told @Nullable String newName) {
        String name = Text.line(newName);
        if (pieces.isEmpty()) {
            throw new InvalidAuthorityException("pieces", Reason.NO_PIECES);
        }
        if (pieces.size() > MOST_PIECES) {
            throw new InvalidAuthorityException("pieces", Reason.TOO_MANY, pieces.size(), MOST_PIECES);
        }
        if (to == null && name == null) {
            throw new InvalidAuthorityException("target", Reason.NAME_MISSING);
        }
        if (name != null && name.length() > LONGEST_NAME) {
            throw new InvalidAuthorityException("target", Reason.TOO_LONG, name.length(), LONGEST_NAME);
        }
        if (to != null && to == from) {
            throw new InvalidAuthorityException("target", Reason.SAME_AUTHOR, from);
        }
        return untilNobodyIsInTheWay(() -> steps.split(from, pieces, to, name, caller()));
    }

    /** Others save records of the same authors at the same time: they go first. */
    private static <T> T untilNobodyIsInTheWay(Supplier<T> work) {
        try {
            return GivingWay.retry(work, MergeDesk::isInTheWay);
        } catch (RuntimeException e) {
            if (!isInTheWay(e)) {
                throw e;
            }
            InvalidAuthorityException busy = new InvalidAuthorityException("author", Reason.BUSY);
            busy.initCause(e);
            throw busy;
        }
    }

    private static boolean isInTheWay(RuntimeException failure) {
        return failure instanceof InvalidAuthorityException invalid
                ? invalid.is(Reason.BUSY)
                : SaveFailure.of(failure) == SaveFailure.AGAIN;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
