package org.researcharchive.importing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.job.JobProgress;
import org.researcharchive.publication.Violation;

/**
 * Stores chunk by chunk. A chunk that the database does not take is tried in halves, down to the one record that is the
 * reason; that one is reported and its neighbours go in.
 */
@Named
@Dependent
public class PublicationImportWriter extends AbstractItemWriter {

    private static final Logger LOG = System.getLogger(PublicationImportWriter.class.getName());
    private static final int TRIES = 3;

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private ImportChunk chunk;

    @Inject
    private JobProgress progress;

    private Actor actor = Actor.ARCHIVE;

    @Override
    public void open(@Nullable Serializable ignored) {
        actor = new Actor(progress.startedBy(id()), "import " + jobId);
    }

    @Override
    public void writeItems(List<Object> items) {
        store(items.stream().map(ImportItem.class::cast).toList());
    }

    private void store(List<ImportItem> items) {
        for (int attempt = 1; ; attempt++) {
            try {
                chunk.save(id(), items, actor);
                return;
            } catch (RuntimeException e) {
                switch (SaveFailure.of(e)) {
                    case STOP -> {
                        progress.message(id(), "Stopped: " + SaveFailure.reason(e));
                        throw e;
                    }
                    case AGAIN -> {
                        if (attempt < TRIES) {
                            continue;
                        }
                    }
                    case SPLIT -> LOG.log(Level.DEBUG, "Import {0} goes on in smaller pieces", jobId);
                }
                inPieces(items, e);
                return;
            }
        }
    }

    private void inPieces(List<ImportItem> items, RuntimeException why) {
        if (items.size() > 1) {
            int middle = items.size() / 2;
            store(items.subList(0, middle));
            store(items.subList(middle, items.size()));
            return;
        }
        ImportItem item = items.getFirst();
        LOG.log(Level.WARNING, "Import " + jobId + " could not store " + item.file() + " " + item.position(), why);
        chunk.refuse(
                id(),
                item,
                new Violation(
                        "line",
                        null,
                        "could not be stored: " + SaveFailure.reason(why) + ". Correct the record"
                                + " and import it again"));
    }

    private long id() {
        return Long.parseLong(jobId);
    }
}
