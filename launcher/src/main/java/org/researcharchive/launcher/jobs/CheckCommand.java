package org.researcharchive.launcher.jobs;

import java.util.concurrent.Callable;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive check}: exit code 0 where the index is what the database says, 1 where it differs. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Compare the search index with the database, document by document.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing differs", "1:documents differ, or differed and are repaired", "2:the check failed"})
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--repair", description = "Put right what differs.")
    private boolean repair;

    @Override
    public Integer call() {
        RunningArchive archive = RunningArchive.on(data.folder(Installation.current()));
        Job job = archive.post("/api/v1/jobs/drift-check?repair=" + repair);
        job = new Progress(archive, System.out).follow(job);
        if (!job.completed()) {
            System.err.println(
                    "archive: the check " + job.status() + (job.message().isBlank() ? "" : ": " + job.message()));
            return 2;
        }
        System.out.println(job.message());
        if (job.failed() > 0) {
            System.out.println("Which they are: " + archive.address("/desk/jobs/" + job.id()));
        }
        return job.failed() == 0 ? 0 : 1;
    }
}
