package org.researcharchive.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that wait, one at a time on each server, with an extractor that lives as long as there are some.
 * A server that dies in the middle leaves its file to the next.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TextRun {

    private static final Logger LOG = System.getLogger(TextRun.class.getName());
    private static final long POLL_MILLIS = 1_000;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ExtractorSettings settings;

    @Inject
    private TextQueue queue;

    @Inject
    private TextReader reader;

    private @Nullable ScheduledFuture<?> poll;
    private volatile @Nullable ExtractorProcess extractor;
    private volatile boolean closing;

    @PostConstruct
    void start() {
        if (!settings.isComplete()) {
            LOG.log(
                    Level.WARNING,
                    "Attached files wait to be read: ARCHIVE_TEXT_EXTRACTOR does not name the folder of the extractor");
            return;
        }
        int older = queue.takeUpOlder();
        if (older > 0) {
            LOG.log(Level.INFO, "{0} attached files are read anew by a newer extractor", older);
        }
        poll = executor.scheduleWithFixedDelay(this::run, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        closing = true;
        if (poll != null) {
            poll.cancel(false);
        }
        end();
    }

    /** Never throws: that would end the schedule. */
    private void run() {
        try {
            for (Optional<WaitingFile> next = next(); next.isPresent(); next = next()) {
                read(next.get());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Attached files wait to be read: reading failed and will be tried again", e);
        } finally {
            end();
        }
    }

    private Optional<WaitingFile> next() {
        return closing ? Optional.empty() : queue.take();
    }

    private void read(WaitingFile file) {
        if (file.attempts() > TextQueue.MOST_ATTEMPTS) {
            queue.fail(file, TextProblem.CRASHED, "the server stopped each time it was read");
            return;
        }
        try {
            reader.read(file, ready());
        } catch (UnreadableException e) {
            if (closing) {
                queue.giveBack(file);
                return;
            }
            LOG.log(Level.INFO, "The attached file {0} was not read, {1}: {2}", file.sha256(), e.problem(), e.detail());
            queue.fail(file, e.problem(), e.detail());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The extractor of attached files cannot be started", e);
            queue.fail(file, TextProblem.CRASHED, String.valueOf(e.getMessage()));
        }
    }

    /** The extractor, started anew where a file was the end of the one before. */
    private ExtractorProcess ready() throws IOException {
        ExtractorProcess present = extractor;
        if (present == null || !present.isAlive()) {
            present = ExtractorProcess.start(settings.command(), settings.scratch());
            extractor = present;
        }
        return present;
    }

    private void end() {
        ExtractorProcess present = extractor;
        if (present != null) {
            present.close();
            extractor = null;
        }
    }
}
