package org.researcharchive.duplicate;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Actor;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationMerge;
import org.researcharchive.publication.PublicationSteps;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;

/**
 * Where staff make one record of two. It is a change set, so that it is taken back as one: both then say what they said
 * before and the redirect is gone, unless somebody has edited them since.
 */
@Stateless
@RolesAllowed(Role.CURATOR)
public class RecordMergeDesk {

    @Resource
    private SessionContext session;

    @Inject
    private PublicationSteps records;

    @Inject
    private PublicationMerge merge;

    @Inject
    private ChangeSets sets;

    /**
     * What merging two records would come to.
     *
     * @throws org.researcharchive.publication.UnknownRecordException if one of them is not there
     */
    public MergePlan plan(long kept, long other) {
        PublicationDetails stays = records.present(kept);
        PublicationDetails goes = records.present(other);
        return new MergePlan(
                stays, goes, MergedFields.differing(stays.record(), goes.record()), merge.obstacle(kept, other));
    }

    /**
     * Makes one record of two. Authors, pictures, files, filings and links are among the fields that are chosen; what was
     * said about the other is shown with the one that stays.
     *
     * @param two in the versions that the caller has seen
     * @param choices by the names of fields; a field that is not named is taken from the side that holds more
     * @param words what history and the readers of a tombstone are told
     * @throws org.researcharchive.publication.AlreadyMergedException if the one has gone into the other already
     * @throws org.researcharchive.publication.StalePublicationException if one of the two has moved on since
     * @throws org.researcharchive.publication.MergeRefusedException if the one cannot go into the other as they stand
     * @throws InvalidPublicationException if the choices do not make a valid record
     */
    @RolesAllowed(Role.EDITOR)
    @Recorded(StaffActivity.PUBLICATION_MERGED)
    public MergedPublication merge(PublicationMerge.Two two, Map<String, Side> choices, @Recorded.Told String words) {
        String said = Objects.requireNonNullElse(Text.line(words), "");
        if (said.isEmpty() || said.length() > PublicationCatalog.LONGEST_NOTE) {
            throw new InvalidPublicationException(List.of(new Violation(
                    "note",
                    words,
                    "say in 1 to " + PublicationCatalog.LONGEST_NOTE + " characters that the records were merged")));
        }
        String caller = session.getCallerPrincipal().getName();
        long set = sets.begin(ChangeSetKind.MERGE, said, caller);
        merge.merge(
                two,
                (kept, other) -> MergedFields.combine(kept, other, choices),
                roles(),
                new Actor(caller, ChangeSets.ORIGIN + set, said, set),
                said);
        return new MergedPublication(two.kept(), set);
    }

    private Set<String> roles() {
        return Role.ALL.stream().filter(session::isCallerInRole).collect(Collectors.toSet());
    }
}
