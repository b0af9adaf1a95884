package org.researcharchive.bulkedit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.researcharchive.audit.Actor;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.changeset.ChunkOutcome;
import org.researcharchive.changeset.LeftRecord;
import org.researcharchive.changeset.RecordWriter;
import org.researcharchive.publication.BulkEdits;
import org.researcharchive.publication.EditOutcome;

/** Does to records what the edit says, each on top of the version that was looked at. */
@Named
@Dependent
public class BulkEditWriter extends RecordWriter {

    @Inject
    private BulkEditTable table;

    @Inject
    private BulkEdits publications;

    @Override
    protected String origin(long changeSet) {
        return ChangeSets.ORIGIN + changeSet;
    }

    @Override
    protected ChunkOutcome write(List<Long> records, long changeSet, Actor actor) {
        long edit = table.of(changeSet).orElseThrow(() -> new UnknownBulkEditException(changeSet));
        Map<String, Long> counts = new HashMap<>();
        List<LeftRecord> left = new ArrayList<>();
        for (EditOutcome outcome : publications.save(table.versions(edit, records), table.edit(edit, records), actor)) {
            counts.merge(outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), 1L, Long::sum);
            switch (outcome.kind()) {
                case REFUSED -> left.add(left(outcome, LeftRecord.Reason.REFUSED));
                case EDITED_SINCE -> left.add(left(outcome, LeftRecord.Reason.EDITED));
                case CHANGED, UNCHANGED -> {}
            }
        }
        return new ChunkOutcome(counts, left);
    }

    private static LeftRecord left(EditOutcome outcome, LeftRecord.Reason reason) {
        return new LeftRecord(outcome.id(), null, reason, BulkEditTable.problem(outcome));
    }
}
