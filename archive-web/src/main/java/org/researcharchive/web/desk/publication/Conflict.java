package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.DraftFields;
import org.researcharchive.record.PublicationDraft;

/**
 * Somebody else saved the record while it was being edited: who, when, and where the two now differ. For each such field
 * a person chooses whose words stand.
 *
 * @param version theirs, on top of which the choice can be saved
 */
public record Conflict(long version, String changedBy, Instant changedAt, List<FieldChoice> choices)
        implements Serializable {

    /** The form has no status, and every body in it is HTML. */
    private static final Set<String> NOT_IN_FORM = Set.of("status", "bodyFormat");

    /**
     * What I typed against what they saved.
     *
     * @param base what both started from
     */
    static Conflict between(PublicationDraft base, PublicationDraft mine, PublicationDetails theirs) {
        List<String> changedByMe = DraftFields.differing(base, mine);
        List<String> changedByThem = DraftFields.differing(base, theirs.record());
        List<FieldChoice> choices = DraftFields.differing(mine, theirs.record()).stream()
                .filter(field -> !NOT_IN_FORM.contains(field))
                .map(field -> FieldChoice.of(
                        field,
                        DraftFields.value(field, mine),
                        DraftFields.value(field, theirs.record()),
                        changedByMe.contains(field),
                        changedByThem.contains(field)))
                .toList();
        return new Conflict(theirs.version(), theirs.changedBy(), theirs.changedAt(), choices);
    }

    /** The fields in which their words shall stand. */
    Set<String> taken() {
        return choices.stream()
                .filter(FieldChoice::isTheirsChosen)
                .map(FieldChoice::getField)
                .collect(Collectors.toSet());
    }

    /** Has one side stand in every field. */
    void chooseAll(String side) {
        choices.forEach(choice -> choice.setChosen(side));
    }
}
