package org.researcharchive.launcher.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.researcharchive.launcher.Failure;

/**
 * {@code state.properties} of a data folder: which ports this archive uses and which processes serve it. Written whole
 * and moved into place, so that a reader or a crash never sees half of it.
 */
public record StateFile(Path file) {

    /** What the file says; an absent file says nothing. */
    public State read() {
        if (!Files.exists(file)) {
            return new State(Map.of(), Map.of());
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
            Map<Port, Integer> ports = new EnumMap<>(Port.class);
            for (Port port : Port.values()) {
                String number = properties.getProperty(port.key());
                if (number != null) {
                    ports.put(port, port(number));
                }
            }
            Map<Part, ProcessMark> processes = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                String pid = properties.getProperty(part.key() + ".pid");
                if (pid != null) {
                    String started = properties.getProperty(part.key() + ".started", "");
                    processes.put(part, new ProcessMark(Long.parseLong(pid), Instant.parse(started)));
                }
            }
            return new State(ports, processes);
        } catch (IOException | IllegalArgumentException | DateTimeParseException damage) {
            throw new Failure(
                    file + " is damaged (" + damage.getMessage() + "); make sure that no process of this archive runs,"
                            + " delete that one file and start again",
                    damage);
        }
    }

    public void write(State state) {
        Properties properties = new Properties();
        state.ports().forEach((port, number) -> properties.setProperty(port.key(), String.valueOf(number)));
        state.processes().forEach((part, mark) -> {
            properties.setProperty(part.key() + ".pid", String.valueOf(mark.pid()));
            properties.setProperty(part.key() + ".started", mark.started().toString());
        });
        StringWriter text = new StringWriter();
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            properties.store(text, "Written by the launcher: ports and processes of this archive");
            Files.writeString(draft, text.toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new Failure("Cannot write " + file + ": " + failure.getMessage(), failure);
        }
    }

    private static int port(String text) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > 65_535) {
            throw new IllegalArgumentException("port " + number);
        }
        return number;
    }
}
