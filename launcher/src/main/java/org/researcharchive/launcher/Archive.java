package org.researcharchive.launcher;

import org.researcharchive.launcher.backup.BackupCommand;
import org.researcharchive.launcher.backup.RestoreCommand;
import org.researcharchive.launcher.bench.BenchCommand;
import org.researcharchive.launcher.checks.TestCommand;
import org.researcharchive.launcher.jobs.CheckCommand;
import org.researcharchive.launcher.jobs.ImportCommand;
import org.researcharchive.launcher.jobs.JobsCommand;
import org.researcharchive.launcher.jobs.ReindexCommand;
import org.researcharchive.launcher.run.LogsCommand;
import org.researcharchive.launcher.run.RunCommand;
import org.researcharchive.launcher.run.StatusCommand;
import org.researcharchive.launcher.run.StopCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The {@code archive} command. */
@Command(
        name = "archive",
        description = "The publication archive on this machine: PostgreSQL, Elasticsearch and Payara, started as one.",
        versionProvider = Archive.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            StopCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ImportCommand.class,
            ReindexCommand.class,
            CheckCommand.class,
            JobsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            BenchCommand.class,
            TestCommand.class,
            HelpCommand.class
        })
public final class Archive {

    private Archive() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Archive());
        commandLine.setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof Failure known) {
                command.getErr().println("archive: " + known.getMessage());
                return 2;
            }
            throw failure;
        });
        return commandLine;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Research Archive " + Installation.version()};
        }
    }
}
