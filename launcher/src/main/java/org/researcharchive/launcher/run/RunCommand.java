package org.researcharchive.launcher.run;

import java.nio.channels.FileLock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.DataOption;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.Ports;
import org.researcharchive.launcher.data.Secrets;
import org.researcharchive.launcher.jobs.RunningArchive;
import org.researcharchive.launcher.jobs.Sample;
import org.researcharchive.launcher.process.Child;
import org.researcharchive.launcher.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive run}. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Start the archive and serve it until Ctrl-C.")
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the pages (default: 8080).")
    private int port = 8080;

    @Option(names = "--fresh", description = "Delete the data folder's content first, and start anew.")
    private boolean fresh;

    @Override
    public Integer call() {
        if (port < 1 || port > 65_535) {
            throw new Failure("--port " + port + " is not a port; give a number from 1 to 65535");
        }
        Installation installation = Installation.current();
        DataFolder folder = data.folder(installation);
        Steps steps = new Steps(System.out);
        folder.prepare();
        FileLock lock = folder.claim();
        if (fresh) {
            folder.clear();
            folder.prepare();
        }
        folder.requireNoRestoreCutOff();
        AdminPassword password = AdminPassword.of(folder, System.getenv("ARCHIVE_ADMIN_PASSWORD"));
        Stack stack = new Stack(installation, folder, lock, steps, ServerSettings.given());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop-archive"));
        steps.say("Research Archive, data in " + folder.path());
        Ports ports = stack.start(port, password.value());
        if (!folder.hasServed()) {
            loadSample(installation, folder, ports.of(Port.HTTP), steps);
            folder.markServed();
        }
        steps.say("");
        steps.say("Archive   http://localhost:" + ports.of(Port.HTTP) + "/");
        steps.say("Sign in   user admin, " + password.whereabouts());
        steps.say("Logs      " + folder.logs());
        steps.say("Stop      Ctrl-C");
        Optional<Child> dead = stack.awaitEnd();
        if (dead.isPresent()) {
            throw dead.get().death();
        }
        return 0;
    }

    /** A visitor can do without the sample, so its failure is told and no more. */
    private static void loadSample(Installation installation, DataFolder folder, int port, Steps steps) {
        try {
            if (Sample.load(RunningArchive.at(port, folder.secrets()), installation.sample())) {
                steps.done("Sample         loaded");
            }
        } catch (Failure failure) {
            steps.done("Sample         not loaded: " + failure.getMessage());
        }
    }

    /**
     * The first user's password.
     *
     * @param whereabouts tells the user where to find it, never the password itself
     */
    private record AdminPassword(String value, String whereabouts) {
        static AdminPassword of(DataFolder folder, @Nullable String given) {
            Secrets secrets = folder.secrets();
            if (secrets.has(Secrets.ADMIN)) {
                return new AdminPassword(secrets.get(Secrets.ADMIN), "password in " + secrets.file(Secrets.ADMIN));
            }
            return Optional.ofNullable(given)
                    .filter(password -> !password.isBlank())
                    .map(password -> new AdminPassword(
                            secrets.keep(Secrets.ADMIN, password), "password as given in ARCHIVE_ADMIN_PASSWORD"))
                    .orElseGet(() -> folder.hasServed()
                            ? new AdminPassword("", "password as in the archive that was backed up")
                            : new AdminPassword(
                                    secrets.get(Secrets.ADMIN), "password in " + secrets.file(Secrets.ADMIN)));
        }
    }
}
