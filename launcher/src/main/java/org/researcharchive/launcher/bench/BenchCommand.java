package org.researcharchive.launcher.bench;

import picocli.CommandLine.Command;

/** {@code archive bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure the running archive.",
        synopsisSubcommandLabel = "MEASUREMENT",
        subcommands = {RelevanceCommand.class, SearchCommand.class})
public final class BenchCommand {}
