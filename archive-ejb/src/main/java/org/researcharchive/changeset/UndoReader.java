package org.researcharchive.changeset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reads which records are to be taken back. */
@Named
@Dependent
public class UndoReader extends RecordReader {

    @Inject
    private ChangeSets sets;

    @Override
    protected List<Long> records(long changeSet) {
        return sets.records(sets.undoneBy(changeSet).id());
    }
}
