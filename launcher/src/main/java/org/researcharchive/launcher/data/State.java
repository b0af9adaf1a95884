package org.researcharchive.launcher.data;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Ports and processes of one archive. Ports stay from one run to the next; processes are there while it runs, and after
 * a crash until they are cleaned up.
 */
public record State(Map<Port, Integer> ports, Map<Part, ProcessMark> processes) {

    public State {
        ports = Map.copyOf(ports);
        processes = Map.copyOf(processes);
    }

    public Optional<Integer> port(Port port) {
        return Optional.ofNullable(ports.get(port));
    }

    public Optional<ProcessMark> process(Part part) {
        return Optional.ofNullable(processes.get(part));
    }

    public State withPorts(Map<Port, Integer> chosen) {
        return new State(chosen, processes);
    }

    public State withProcess(Part part, ProcessMark mark) {
        Map<Part, ProcessMark> all = new EnumMap<>(Part.class);
        all.putAll(processes);
        all.put(part, mark);
        return new State(ports, all);
    }

    public State withoutProcesses() {
        return new State(ports, Map.of());
    }
}
