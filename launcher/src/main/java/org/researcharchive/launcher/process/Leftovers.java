package org.researcharchive.launcher.process;

import java.util.List;
import java.util.stream.Stream;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.State;

/** Servers that outlived a launcher which was killed. */
public final class Leftovers {
    private static final int PATIENCE_SECONDS = 30;

    private Leftovers() {}

    /**
     * Stops what still runs of an earlier start of this data folder, in order, and nothing else: process id, start time
     * and (where the system tells) the folder on its command line must match.
     *
     * @return what was stopped
     */
    public static List<Part> stop(DataFolder data, State state) {
        return Stream.of(Part.SERVER, Part.SEARCH, Part.DATABASE)
                .filter(part -> state.process(part)
                        .flatMap(mark -> mark.find())
                        .filter(process -> mentions(process, data))
                        .map(process -> {
                            Child.stop(part, process, PATIENCE_SECONDS);
                            return true;
                        })
                        .orElse(false))
                .toList();
    }

    private static boolean mentions(ProcessHandle process, DataFolder data) {
        return process.info()
                .arguments()
                .map(arguments -> Stream.of(arguments)
                        .anyMatch(argument -> argument.contains(data.path().toString())))
                .orElse(true);
    }
}
