package org.researcharchive.launcher.jobs;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive import}: exit code 0 when all went in, 1 when lines were refused, 2 when the import failed. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Put records into the running archive, and wait until they are in.",
        footer = {"", "Exit code: 0 all records went in, 1 some were refused, 2 the import failed or no archive runs."})
public final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN_REFUSALS = 10;
    private static final int SOME_REFUSED = 1;
    private static final int FAILED = 2;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Where the records come from, for those that do not say so themselves.")
    private @Nullable String source;

    @Option(
            names = "--dry-run",
            description = "Only say what an import would do: what would be created, changed, left alone and refused.")
    private boolean dryRun;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Records (.jsonl, .jsonl.gz), a WordPress export (.xml), a table (.csv), pages as text (.txt) or"
                            + " a .zip of all but tables.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        ImportFiles upload = ImportFiles.of(files);
        RunningArchive archive = RunningArchive.on(data.folder(Installation.current()));
        return send(archive, upload, source, dryRun, System.out);
    }

    /** Sends the files, waits for the job's end and tells what came of it. */
    static int send(
            RunningArchive archive, ImportFiles files, @Nullable String source, boolean dryRun, PrintStream out) {
        Job job = new Progress(archive, out).follow(ImportUpload.send(archive, files, source, dryRun));
        Job.Counts counts = job.counts();
        if (counts != null) {
            out.println(dryRun ? "Nothing was changed. An import would have: " + counts : counts);
        }
        if (!job.completed()) {
            System.err.println(
                    "archive: the import " + job.status() + (job.message().isBlank() ? "" : ": " + job.message()));
            return FAILED;
        }
        if (dryRun && job.report() != null) {
            out.println("Row by row (sign in as admin): " + archive.address(job.report()));
        }
        if (counts == null || counts.refused() == 0) {
            return 0;
        }
        if (job.report() != null) {
            ImportReport.firstRefusals(archive.text(job.report()), SHOWN_REFUSALS)
                    .forEach(line -> out.println("  " + line));
            if (counts.refused() > SHOWN_REFUSALS) {
                out.println("  and " + (counts.refused() - SHOWN_REFUSALS) + " more");
            }
            out.println("Whole report (sign in as admin): " + archive.address(job.report()));
        }
        return SOME_REFUSED;
    }
}
