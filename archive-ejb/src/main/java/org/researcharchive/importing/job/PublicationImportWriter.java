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
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.job.ChunkStore;
import org.researcharchive.job.JobProgress;
import org.researcharchive.job.PieceByPiece;
import org.researcharchive.job.SaveFailure;
import org.researcharchive.publication.Violation;

/** Stores chunk by chunk, in the name of whoever started the import. */
@Named
@Dependent
public class PublicationImportWriter extends AbstractItemWriter {

    private static final Logger LOG = System.getLogger(PublicationImportWriter.class.getName());

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private ImportChunk chunk;

    @Inject
    private JobProgress progress;

    private Actor actor = Actor.ARCHIVE;
    private @Nullable Long preview;

    @Override
    public void open(@Nullable Serializable ignored) {
        String changeSet = progress.parameters(id()).get(ChangeSets.PARAMETER);
        // an import that was begun by an older version of the archive is none
        Long number = changeSet == null ? null : Long.valueOf(changeSet);
        String lookedAt = progress.parameters(id()).get(ImportPreviewWriter.PREVIEW);
        preview = lookedAt == null ? null : Long.valueOf(lookedAt);
        actor = new Actor(progress.startedBy(id()), "import " + jobId, null, number);
    }

    @Override
    public void writeItems(List<Object> items) {
        try {
            new PieceByPiece<>(new Transactions())
                    .save(items.stream().map(ImportItem.class::cast).toList());
        } catch (RuntimeException e) {
            progress.message(id(), "Stopped: " + SaveFailure.reason(e));
            throw e;
        }
    }

    private final class Transactions implements ChunkStore<ImportItem> {

        @Override
        public void save(List<ImportItem> items) {
            chunk.save(id(), items, preview, actor);
        }

        @Override
        public void refuse(ImportItem item, RuntimeException why) {
            LOG.log(Level.WARNING, "Import " + jobId + " could not store " + item.file() + " " + item.position(), why);
            String reason =
                    "could not be stored: " + SaveFailure.reason(why) + ". Correct the record and import it again";
            chunk.refuse(id(), item, new Violation("line", null, reason));
        }
    }

    private long id() {
        return Long.parseLong(jobId);
    }
}
