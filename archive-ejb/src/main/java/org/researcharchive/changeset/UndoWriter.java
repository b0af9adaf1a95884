package org.researcharchive.changeset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.researcharchive.audit.Actor;
import org.researcharchive.publication.BulkRestore;
import org.researcharchive.publication.RestoreOutcome;

/** Takes back what a change set did to records. */
@Named
@Dependent
public class UndoWriter extends RecordWriter {

    @Inject
    private ChangeSets sets;

    @Inject
    private BulkRestore publications;

    @Override
    protected String origin(long changeSet) {
        return ChangeSets.UNDO_ORIGIN + sets.undoneBy(changeSet).id();
    }

    @Override
    protected ChunkOutcome write(List<Long> records, long changeSet, Actor actor) {
        ChangeSets.Undone undone = sets.undoneBy(changeSet);
        Map<String, Long> counts = new HashMap<>();
        List<LeftRecord> left = new ArrayList<>();
        for (RestoreOutcome outcome :
                publications.takeBack(records, undone.id(), undone.kind() == ChangeSetKind.IMPORT, actor)) {
            counts.merge(outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), 1L, Long::sum);
            if (outcome.kind() == RestoreOutcome.Kind.EDITED_SINCE) {
                left.add(new LeftRecord(outcome.id(), null, LeftRecord.Reason.EDITED, outcome.by()));
            }
        }
        return new ChunkOutcome(counts, left);
    }
}
