package org.researcharchive.launcher.jobs;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archive jobs}: what runs and what ran, and the same buttons as the page of jobs. */
@Command(
        name = "jobs",
        mixinStandardHelpOptions = true,
        description = "List the jobs of the running archive; pause, resume, cancel or follow one.",
        subcommands = {
            JobsCommand.Pause.class,
            JobsCommand.Resume.class,
            JobsCommand.Cancel.class,
            JobsCommand.Follow.class
        })
public final class JobsCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        List<Job> jobs = RunningArchive.on(data.folder(Installation.current())).jobs();
        if (jobs.isEmpty()) {
            System.out.println("No job has run yet");
        }
        jobs.forEach(job -> System.out.println(line(job)));
        return 0;
    }

    /** One line for one job; what it said last comes at the end. */
    static String line(Job job) {
        String line = String.format(Locale.ROOT, "%6d  %-10s %s", job.id(), job.status(), Progress.describe(job));
        return job.message().isBlank() ? line : line + "  " + job.message();
    }

    /** A subcommand for one job. */
    abstract static class OnOne implements Callable<Integer> {
        @Mixin
        private final DataOption data = new DataOption();

        @Parameters(paramLabel = "ID", description = "Number of the job, as `archive jobs` lists it.")
        private long id;

        @Override
        public final Integer call() {
            return act(RunningArchive.on(data.folder(Installation.current())), id);
        }

        abstract int act(RunningArchive archive, long id);

        static int tell(Job job) {
            System.out.println(line(job));
            return 0;
        }
    }

    @Command(name = "pause", mixinStandardHelpOptions = true, description = "Pause a job at its next safe place.")
    static final class Pause extends OnOne {
        @Override
        int act(RunningArchive archive, long id) {
            return tell(archive.post("/api/v1/jobs/" + id + "/pause"));
        }
    }

    @Command(name = "resume", mixinStandardHelpOptions = true, description = "Let a paused job go on.")
    static final class Resume extends OnOne {
        @Override
        int act(RunningArchive archive, long id) {
            return tell(archive.post("/api/v1/jobs/" + id + "/resume"));
        }
    }

    @Command(name = "cancel", mixinStandardHelpOptions = true, description = "End a job at its next safe place.")
    static final class Cancel extends OnOne {
        @Override
        int act(RunningArchive archive, long id) {
            return tell(archive.delete("/api/v1/jobs/" + id));
        }
    }

    @Command(
            name = "follow",
            mixinStandardHelpOptions = true,
            description = "Show the progress of a job until it ends; exit code 0 if it completed, 2 if not.")
    static final class Follow extends OnOne {
        @Override
        int act(RunningArchive archive, long id) {
            Job job = new Progress(archive, System.out).follow(archive.job(id));
            tell(job);
            return job.completed() ? 0 : 2;
        }
    }
}
