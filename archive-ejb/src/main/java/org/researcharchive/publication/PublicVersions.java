package org.researcharchive.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.researcharchive.record.PublicationStatus;

/**
 * Earlier versions of published records, for readers who cite what they read. A version that was a draft, and every
 * version of a record that is published no longer, is not there; one that was merged is published as long as the record
 * is that stands for it.
 */
@Stateless
@PermitAll
public class PublicVersions {

    @Inject
    private RecordedVersions recorded;

    @Inject
    private PublicArchive archive;

    @Inject
    private PublicAddresses addresses;

    /** The record as the public saw it at this version. */
    public Optional<PublicationVersion> version(long id, int number) {
        return recorded.at(id, number)
                .filter(PublicationVersion::wasPublic)
                .flatMap(version -> standsFor(id, version)
                        .map(now -> version.showing(
                                Embargo.open(archive.embargo(now).orElse(null), version.details()))));
    }

    /** The published record that the version is one of: itself, or the one that it was merged into. */
    private Optional<Long> standsFor(long id, PublicationVersion version) {
        if (version.presentStatus() == PublicationStatus.PUBLISHED) {
            return Optional.of(id);
        }
        return addresses.mergedInto(id).map(RecordAddress::id).filter(now -> !archive.isWithdrawn(now));
    }

    /** The number of the version that stands now; 0 for a record that no change was kept of. */
    public int newest(long id) {
        return recorded.count(id);
    }
}
