package org.researcharchive.launcher.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.DataOption;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.ProcessMark;
import org.researcharchive.launcher.data.State;
import org.researcharchive.launcher.process.Leftovers;
import org.researcharchive.launcher.process.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code archive stop}. */
@Command(name = "stop", mixinStandardHelpOptions = true, description = "Stop the archive that runs on a data folder.")
public final class StopCommand implements Callable<Integer> {
    private static final long PATIENCE_MILLIS = 120_000;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        DataFolder folder = data.folder(Installation.current());
        State state = folder.state().read();
        Optional<ProcessHandle> launcher = state.process(Part.LAUNCHER).flatMap(ProcessMark::find);
        if (launcher.isPresent()) {
            ProcessHandle process = launcher.get();
            process.destroy();
            if (!Waiting.until(PATIENCE_MILLIS, () -> !process.isAlive())) {
                throw new Failure("The archive (process " + process.pid() + ") does not stop; see " + folder.logs());
            }
            System.out.println("The archive on " + folder.path() + " is stopped");
            return 0;
        }
        List<Part> stopped = Leftovers.stop(folder, state);
        System.out.println(
                stopped.isEmpty()
                        ? "No archive runs on " + folder.path()
                        : "Stopped what a killed launcher left: "
                                + String.join(
                                        ", ", stopped.stream().map(Part::label).toList()));
        if (folder.isOurs() && !state.processes().isEmpty()) {
            folder.state().write(state.withoutProcesses());
        }
        return 0;
    }
}
