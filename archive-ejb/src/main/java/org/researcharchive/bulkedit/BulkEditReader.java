package org.researcharchive.bulkedit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.researcharchive.changeset.RecordReader;

/** Reads which records were fixed when the edit was drawn up. */
@Named
@Dependent
public class BulkEditReader extends RecordReader {

    @Inject
    private BulkEditTable table;

    @Override
    protected List<Long> records(long changeSet) {
        return table.records(table.of(changeSet).orElseThrow(() -> new UnknownBulkEditException(changeSet)));
    }
}
