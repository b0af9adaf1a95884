package org.researcharchive.workingcopy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Unrecorded;

/**
 * Keeps what the caller types, and gives it back. Nobody sees another's.
 *
 * <p>It is no change of the record: no version, no search index, no other reader hears of it.
 */
@Stateless
@RolesAllowed(Role.CURATOR)
@Unrecorded("what stands typed is nobody's business until it is saved")
public class WorkingCopyDesk {

    /** Characters of a form that are kept; a save takes more. */
    public static final int MOST_CHARACTERS = 4_000_000;

    @Resource
    private SessionContext session;

    @Inject
    private WorkingCopies copies;

    /**
     * Keeps what stands in a form, in place of what stood in it before. A state that arrives after a later one of the
     * same form changes nothing.
     *
     * @return when the form was kept last
     * @throws TooMuchTypedException if it is longer than {@link #MOST_CHARACTERS}
     */
    @RolesAllowed(Role.CURATOR)
    public Instant keep(Typed typed) {
        int characters = Math.max(
                typed.content().length(),
                typed.base() == null ? 0 : typed.base().length());
        if (characters > MOST_CHARACTERS) {
            throw new TooMuchTypedException(characters, MOST_CHARACTERS);
        }
        return copies.keep(caller(), typed);
    }

    /** What the caller typed for this record, or for records that are not stored yet; the latest first. */
    @RolesAllowed(Role.CURATOR)
    public List<WorkingCopy> of(@Nullable Long publication) {
        return copies.of(caller(), publication);
    }

    /** What the caller has typed and not saved, the latest first. */
    @RolesAllowed(Role.CURATOR)
    public List<WorkingCopyLine> all() {
        return copies.all(caller());
    }

    /** One of the caller's. */
    @RolesAllowed(Role.CURATOR)
    public Optional<WorkingCopy> find(long id) {
        return copies.find(caller(), id);
    }

    /** What the caller typed in this form. */
    @RolesAllowed(Role.CURATOR)
    public Optional<WorkingCopy> in(UUID form) {
        return copies.in(caller(), form);
    }

    /**
     * Goes on with a working copy in another form. Should the form that it was typed in still be open somewhere, what is
     * typed there from now on becomes a copy of its own.
     *
     * @return empty where it is not there any more
     */
    @RolesAllowed(Role.CURATOR)
    public Optional<WorkingCopy> takeUp(long id, UUID form) {
        return copies.move(caller(), id, form) ? copies.find(caller(), id) : Optional.empty();
    }

    /** Throws one of the caller's away. */
    @RolesAllowed(Role.CURATOR)
    public void drop(long id) {
        copies.drop(caller(), id);
    }

    /** Throws away what was kept of a form, because it is saved; nothing may have been. */
    @RolesAllowed(Role.CURATOR)
    public void drop(UUID form) {
        copies.drop(caller(), form);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
