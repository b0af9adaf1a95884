package org.researcharchive.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Earlier versions of published records, for readers who cite what they read. A version that was a draft, and every
 * version of a record that is published no longer, is not there.
 */
@Stateless
@PermitAll
public class PublicVersions {

    @Inject
    private RecordedVersions recorded;

    @Inject
    private PublicArchive archive;

    /** The record as the public saw it at this version. */
    public Optional<PublicationVersion> version(long id, int number) {
        return recorded.at(id, number)
                .filter(PublicationVersion::isPublic)
                .map(version -> version.showing(Embargo.open(archive.embargo(id).orElse(null), version.details())));
    }

    /** The number of the version that stands now; 0 for a record that no change was kept of. */
    public int newest(long id) {
        return recorded.count(id);
    }
}
