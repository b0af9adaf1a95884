package org.researcharchive.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.researcharchive.account.Role;

/** Publications as they once were, for staff. Nothing that was ever saved is lost. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class PublicationVersions {

    @Inject
    private RecordedVersions recorded;

    /**
     * A publication as it stood at one of its versions.
     *
     * @param number counted from 1
     * @throws UnknownRecordException if there is no such version
     */
    public PublicationVersion version(long id, int number) {
        return recorded.at(id, number)
                .orElseThrow(() -> new UnknownRecordException("version of publication " + id, number));
    }
}
