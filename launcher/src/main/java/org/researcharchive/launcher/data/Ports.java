package org.researcharchive.launcher.data;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.researcharchive.launcher.Failure;

/**
 * The ports of one run: the asked one for HTTP, for the rest those of last time while they are free.
 *
 * @param numbers one of each
 */
public record Ports(Map<Port, Integer> numbers) {

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public int of(Port port) {
        return Objects.requireNonNull(numbers.get(port), port::key);
    }

    /**
     * Chooses them.
     *
     * @param http what the user asked for
     * @param remembered of an earlier run
     * @throws Failure when {@code http} is taken
     */
    public static Ports choose(int http, Map<Port, Integer> remembered) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            Map<Port, Integer> ports = new EnumMap<>(Port.class);
            held.add(bindRequired(http));
            ports.put(Port.HTTP, http);
            for (Port port : Port.values()) {
                if (port != Port.HTTP) {
                    ServerSocket socket = bindPreferred(remembered.getOrDefault(port, 0));
                    held.add(socket);
                    ports.put(port, socket.getLocalPort());
                }
            }
            return new Ports(ports);
        } catch (IOException failure) {
            throw new Failure("No free port on this machine: " + failure.getMessage(), failure);
        } finally {
            // held together until all are chosen, so that no two are the same
            held.forEach(Ports::release);
        }
    }

    /** Any port that is free now. */
    public static int free() {
        try (ServerSocket socket = bind(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new Failure("No free port on this machine: " + failure.getMessage(), failure);
        }
    }

    private static ServerSocket bindRequired(int port) {
        try {
            return bind(port);
        } catch (IOException taken) {
            throw new Failure(
                    "Port " + port + " is in use by another program; stop that one, or choose another with --port",
                    taken);
        }
    }

    private static ServerSocket bindPreferred(int port) throws IOException {
        try {
            return bind(port);
        } catch (IOException taken) {
            return bind(0);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            // as the servers do, so that a connection closed a moment ago is no obstacle
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new Failure("Cannot release port " + socket.getLocalPort(), failure);
        }
    }
}
